import { may } from '@yoriai/shared/access/policy';
import type { AskingView, OpeningView } from '@yoriai/shared/opening/api';
import { isByInvitation, widestOf } from '@yoriai/shared/opening/widest';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { Engine } from '../collaboration/engine.ts';
import { contentOf } from './content.ts';
import { presentInvitations } from './invitations.ts';
import { audienceOf } from './openings.ts';
import { type AskedPaper, type Paper, paperToSee } from './paper.ts';
import { confirmsBy, hasSecond } from './second-person.ts';

export interface OpeningSources extends Doors {
  readonly engine: Pick<Engine, 'read'>;
}

/**
 * To whom a paper is opened, as somebody may know who sees it: what is asked for, and who was invited, is told to those
 * alone who decide about it.
 *
 * @throws YoriaiError as `paperToSee`
 */
export async function presentOpening(
  sources: OpeningSources,
  person: PersonHere,
  asked: AskedPaper,
): Promise<OpeningView> {
  const paper = paperToSee(sources, person, asked);
  const { entry, object } = paper;
  const audience = audienceOf(paper);
  const mayWiden = may(person.standing, 'widen', object) && audience !== widestOf(paper);
  const own = entry.invited?.find(({ account }) => account === person.accountId);
  return {
    audience,
    widest: widestOf(paper),
    ...(entry.widened && { opened: entry.widened }),
    ...(entry.widening &&
      mayWiden && { asking: await presentAsking(sources, person, paper, entry.widening) }),
    mayNarrow: may(person.standing, 'narrow', object) && audience !== 'staff',
    mayWiden,
    hasSecond: hasSecond(sources, paper, person.accountId),
    ...(isByInvitation(paper) && invitedTo(sources, person, paper)),
    ...(own?.until !== undefined && { until: own.until }),
  };
}

function invitedTo(
  sources: OpeningSources,
  { standing }: PersonHere,
  paper: Paper,
): Pick<OpeningView, 'invited' | 'invitations'> {
  const invitations = presentInvitations(sources, paper);
  return {
    invited: invitations.invited.length,
    ...(may(standing, 'invite', paper.object) && { invitations }),
  };
}

async function presentAsking(
  sources: OpeningSources,
  person: PersonHere,
  paper: Paper,
  { id, to, by, at, account, content }: NonNullable<Paper['entry']['widening']>,
): Promise<AskingView> {
  return {
    ...{ id, to, by, at },
    isOwn: account === person.accountId,
    isStale: (await contentOf(sources.engine, paper)) !== content,
    confirms: confirmsBy(sources, person, paper, account),
  };
}
