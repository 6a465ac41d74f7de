import { type Audience, isWider } from '@yoriai/shared/access/audience';
import { YoriaiError } from '@yoriai/shared/errors';
import { widestOf } from '@yoriai/shared/opening/widest';
import type { PersonHere } from '../access/authorize.ts';
import { standingHere } from '../access/standing-here.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import { contentOf } from './content.ts';
import { type AskedPaper, changeWhoComesIn, type Paper, type PaperKeepers } from './paper.ts';
import type { InTurn } from './papers-in-turn.ts';
import { confirmsBy } from './second-person.ts';

export interface AskWider {
  readonly to: Audience;
  /** What was looked at. */
  readonly content: string;
}

export interface SecondYes {
  readonly asking: string;
  readonly content: string;
  readonly reason?: string | undefined;
}

/** 見せる相手: narrowed by one, widened by two (P9, P29). All throw as `paperToSee` does. */
export interface Openings {
  /** At once, for everybody who writes on it. @throws YoriaiError invalid-input for what is not narrower */
  narrow(person: PersonHere, asked: AskedPaper, to: Audience): Promise<void>;
  /** @throws YoriaiError opening-too-wide, opening-changed, invalid-input for what is not wider */
  ask(person: PersonHere, asked: AskedPaper, wider: AskWider): Promise<void>;
  /** @throws YoriaiError opening-not-asked, opening-needs-second, opening-changed, opening-too-wide */
  confirm(person: PersonHere, asked: AskedPaper, yes: SecondYes): Promise<void>;
  /** Takes back what was asked, of oneself or of another. @throws YoriaiError opening-not-asked */
  withdraw(person: PersonHere, asked: AskedPaper, asking: string): Promise<void>;
}

export interface OpeningsOptions extends PaperKeepers {
  readonly engine: Pick<Engine, 'read' | 'recheck'>;
  readonly inTurn: InTurn;
  readonly record: RecordOfAccess;
}

export function openOpenings(options: OpeningsOptions): Openings {
  const { engine, inTurn, record, now } = options;
  const note = (
    person: PersonHere,
    { area, entry }: Paper,
    what: 'narrowed' | 'widening-asked' | 'widened',
  ) => record.note({ who: person.accountId, what, area: area.id, on: entry.id });

  return {
    narrow: (person, asked, to) =>
      inTurn(person, asked, async (paper) => {
        if (!isWider(audienceOf(paper), to))
          throw new YoriaiError('invalid-input', [{ path: 'to', fault: 'not-narrower' }]);
        await note(person, paper, 'narrowed');
        await changeWhoComesIn(options, paper, ({ widened }) =>
          openTo(to, to === 'staff' ? undefined : widened),
        );
      }),

    ask: (person, asked, { to, content }) =>
      inTurn(person, asked, async (paper) => {
        refuseTooWide(paper, to);
        if ((await contentOf(engine, paper)) !== content) throw new YoriaiError('opening-changed');
        await note(person, paper, 'widening-asked');
        const { accountId: account, name: by } = person;
        const widening = { id: newId('o_'), to, content, account, by, at: now() };
        await changeWhoComesIn(options, paper, () => ({ widening }));
      }),

    confirm: (person, asked, { asking, content, reason }) =>
      inTurn(person, asked, async (paper) => {
        const wanted = askingOf(paper, asking);
        const standing = standingHere(options, person, paper.area, paper.entry);
        const confirms = confirmsBy(options, { ...person, standing }, paper, wanted.account);
        if (confirms === 'no') throw new YoriaiError('opening-needs-second');
        if (confirms === 'with-reason' && reason === undefined)
          throw new YoriaiError('invalid-input', [{ path: 'reason', fault: 'missing' }]);
        refuseTooWide(paper, wanted.to);
        const present = await contentOf(engine, paper);
        // Both have looked at what stands there now: a name that was written since has been seen by nobody.
        if (present !== content || present !== wanted.content) throw new YoriaiError('opening-changed');
        await note(person, paper, 'widened');
        const { by } = wanted;
        const widened = {
          ...{ by, at: now() },
          ...(confirms === 'with-reason' ? { reason } : { second: person.name }),
        };
        await changeWhoComesIn(options, paper, () => openTo(wanted.to, widened));
      }),

    withdraw: (person, asked, asking) =>
      inTurn(person, asked, async (paper) => {
        askingOf(paper, asking);
        await changeWhoComesIn(options, paper, () => ({ widening: undefined }));
      }),
  };
}

export const audienceOf = ({ entry: { audience = 'staff' } }: Paper): Audience => audience;

const openTo = (audience: Audience, widened: Paper['entry']['widened']) => ({
  audience: audience === 'staff' ? undefined : audience,
  widening: undefined,
  widened,
});

/** @throws YoriaiError opening-not-asked for what was done already, taken back, or asked for anew since */
function askingOf({ entry: { widening } }: Paper, asking: string) {
  if (widening?.id !== asking) throw new YoriaiError('opening-not-asked');
  return widening;
}

/** @throws YoriaiError opening-too-wide, or invalid-input for what is no wider than it is */
function refuseTooWide(paper: Paper, to: Audience): void {
  if (isWider(to, widestOf(paper))) throw new YoriaiError('opening-too-wide');
  if (!isWider(to, audienceOf(paper)))
    throw new YoriaiError('invalid-input', [{ path: 'to', fault: 'not-wider' }]);
}
