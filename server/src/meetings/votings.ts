import { votesDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { choicesOf, readChoices, tally } from '@yoriai/shared/meetings/votes';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Halls } from './halls.ts';

/** What was chosen is known to the server alone until the vote is closed (MTG-8). */
export interface Votings {
  /** @throws YoriaiError meeting-not-now, invalid-input for a board that the hall is not shown */
  begin(meeting: string, vote: { board: string; cards: readonly string[]; most: number }): Promise<Meeting>;
  /** Lays open what was chosen. Closed twice, it stays as it is. */
  close(meeting: string): Promise<Meeting>;
  /** The last choice counts. @throws YoriaiError vote-over, vote-too-many, invalid-input */
  choose(meeting: string, person: string, choice: { vote: string; cards: readonly string[] }): Promise<void>;
  chosenBy(meeting: string, person: string): Promise<readonly string[]>;
}

const keyOf = (vote: string, person: string): string => `${vote} ${person}`;

export function openVotings({
  engine,
  halls,
  isOpen,
}: {
  readonly engine: Pick<Engine, 'read' | 'change'>;
  readonly halls: Halls;
  /** Whether the hall is shown a board. */
  readonly isOpen: (board: string) => boolean;
}): Votings {
  /** Whoever chooses while the vote is being closed is counted, or told that it is over. */
  const turns = new OneAtATime();
  const chosenIn = (meeting: string, vote: string): Promise<ReadonlyMap<string, readonly string[]>> =>
    engine.read(
      votesDocument(meeting),
      (doc) => new Map([...readChoices(doc)].filter(([key]) => key.startsWith(`${vote} `))),
    );
  const running = ({ stage, vote }: Meeting): NonNullable<Meeting['vote']> => {
    if (stage === 'closed') throw new YoriaiError('meeting-over');
    if (!vote || vote.result) throw new YoriaiError('vote-over');
    return vote;
  };

  return {
    begin: (meeting, { board, cards, most }) =>
      halls.change(meeting, (now) => {
        if (now.stage !== 'running') throw new YoriaiError('meeting-not-now');
        if (!now.boards.includes(board))
          throw new YoriaiError('invalid-input', [{ path: 'board', fault: 'not-of-this-meeting' }]);
        if (!isOpen(board))
          throw new YoriaiError('invalid-input', [{ path: 'board', fault: 'not-opened-to-residents' }]);
        return { ...now, vote: { id: newId('v_'), board, cards: [...cards], most, chosen: 0 } };
      }),

    close: (meeting) =>
      turns.run(meeting, async () => {
        const { vote } = await halls.of(meeting);
        if (!vote || vote.result) return halls.of(meeting);
        const chosen = await chosenIn(meeting, vote.id);
        return halls.change(meeting, (now) =>
          now.vote?.id === vote.id
            ? { ...now, vote: { ...now.vote, result: [...tally(vote.cards, chosen, vote.most)] } }
            : now,
        );
      }),

    choose: (meeting, person, { vote: id, cards }) =>
      turns.run(meeting, async () => {
        const vote = running(await halls.of(meeting));
        if (vote.id !== id) throw new YoriaiError('vote-over');
        const chosen = [...new Set(cards)];
        if (chosen.length > vote.most) throw new YoriaiError('vote-too-many');
        if (chosen.some((card) => !vote.cards.includes(card)))
          throw new YoriaiError('invalid-input', [{ path: 'cards', fault: 'not-to-choose' }]);
        await engine.change(
          votesDocument(meeting),
          (doc) => void choicesOf(doc).set(keyOf(id, person), chosen),
        );
        const count = [...(await chosenIn(meeting, id)).values()].filter((own) => own.length > 0).length;
        await halls.change(meeting, (now) =>
          now.vote?.id === id && now.vote.chosen !== count
            ? { ...now, vote: { ...now.vote, chosen: count } }
            : now,
        );
      }),

    async chosenBy(meeting, person) {
      const { vote } = await halls.of(meeting);
      if (!vote) return [];
      return (await chosenIn(meeting, vote.id)).get(keyOf(vote.id, person)) ?? [];
    },
  };
}
