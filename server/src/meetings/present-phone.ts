import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import type { OwnCard, PhoneView } from '@yoriai/shared/meetings/api';
import type { Participant, SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { sentIn } from '@yoriai/shared/meetings/phases';
import type { Contact } from '@yoriai/shared/people/organization';
import type { Engine } from '../collaboration/engine.ts';

export interface PhoneFacts {
  readonly meeting: Meeting;
  readonly area: string;
  readonly person: Participant | undefined;
  /** What this phone sent. */
  readonly cards: ReadonlyMap<string, SentCard>;
  readonly chosen: readonly string[];
  /** Whether the hall is shown a board, now. */
  readonly isOpen: (board: string) => boolean;
  readonly contacts: readonly Contact[];
  readonly now: number;
  readonly revision: number;
}

/** The only shape in which anything of a meeting reaches a phone: its own cards, and what everybody may choose from. */
export async function presentPhone(
  engine: Pick<Engine, 'read'>,
  { meeting, area, person, cards, chosen, isOpen, contacts, now, revision }: PhoneFacts,
): Promise<PhoneView> {
  const stage = stageOf(meeting, person);
  const base = {
    ...{ now, revision, contacts },
    meeting: { title: meeting.title, area },
    name: person?.name ?? '',
    present: meeting.present.phones + meeting.present.hall,
    stage,
  };
  const nothing = { kinds: [], frozen: false, cards: [] };
  if (stage === 'promises') return { ...base, ...nothing, promises: meeting.promises };
  if (stage !== 'in') return { ...base, ...nothing, promises: [] };
  const step = meeting.step === undefined ? undefined : meeting.steps[meeting.step];
  const until = meeting.ends[0];
  const isWriting = meeting.stage === 'running' && step !== undefined && !meeting.frozen && !person?.muted;
  return {
    ...base,
    promises: meeting.promises,
    ...(step && until !== undefined ? { step: { kind: step.kind, label: step.label, until } } : {}),
    ...(meeting.question === undefined ? {} : { question: meeting.question }),
    kinds: isWriting ? sentIn(step.kind) : [],
    frozen: meeting.frozen,
    cards: [...cards]
      .filter(([, { state }]) => state !== 'withdrawn')
      .map(([id, card]) => presentOwn(id, card)),
    ...(await voteOf(engine, meeting, { chosen, isOpen })),
  };
}

function stageOf({ stage }: Meeting, person: Participant | undefined): PhoneView['stage'] {
  if (stage === 'closed' || !person || person.leftAt !== undefined) return 'closed';
  if (person.waiting) return 'waiting';
  return person.promised ? 'in' : 'promises';
}

/** 「そのままにした」 and 「下げた」 are said as they are: nobody wonders where the words went. */
const presentOwn = (id: string, { kind, text, state, down }: SentCard): OwnCard => ({
  ...{ id, kind, text },
  state: down ? 'down' : state === 'released' ? 'shown' : state === 'kept-back' ? 'kept-back' : 'waiting',
});

/** What was taken down since is not to be chosen from any more; of a board that was narrowed since, nothing is read out. */
async function voteOf(
  engine: Pick<Engine, 'read'>,
  { vote }: Meeting,
  { chosen, isOpen }: Pick<PhoneFacts, 'chosen' | 'isOpen'>,
): Promise<Pick<PhoneView, 'vote'>> {
  if (!vote) return {};
  const cards = isOpen(vote.board)
    ? await engine.read(boardDocument(vote.board), (doc) => readBoard(doc).board.cards)
    : [];
  const there = new Map(cards.filter(({ away }) => away === undefined).map((card) => [card.id, card]));
  return {
    vote: {
      ...{ id: vote.id, most: vote.most, chosen },
      cards: vote.cards.flatMap((id) => {
        const card = there.get(id);
        return card ? [{ id, kind: card.kind, text: card.text }] : [];
      }),
      ...(vote.result ? { result: vote.result } : {}),
    },
  };
}
