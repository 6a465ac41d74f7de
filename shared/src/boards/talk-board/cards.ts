import type { CardKind } from '../board-kind.ts';
import { cardKind } from '../card-kind.ts';

/** How talk about something ends for now: 対応した, 次回検討, 見守りを続ける. 次回検討 is as complete as the others (MAP-6). */
export const endings = ['acted', 'next-time', 'keep-watching'] as const;
const ending = { name: 'ending', input: 'one-of', options: endings } as const;

/** The lanes of the source in their order (MAP-6), and beside them what a group takes home (持ち帰り). */
export const talkBoardCards: readonly CardKind[] = [
  cardKind({ name: 'notice', paper: 'person', stage: 'notice', fields: [ending] }),
  cardKind({ name: 'shared', paper: 'trouble', between: true, fields: [ending] }),
  cardKind({ name: 'idea', paper: 'goal', between: true, fields: [ending] }),
  cardKind({
    name: 'response',
    paper: 'support',
    between: true,
    fields: [{ name: 'who', input: 'text', limit: 100 }, ending],
  }),
  cardKind({
    name: 'invitation',
    paper: 'support',
    between: true,
    fields: [{ name: 'who', input: 'text', limit: 100 }, ending],
  }),
  cardKind({
    name: 'take-home',
    paper: 'place',
    fields: [
      { name: 'toGroup', input: 'text', limit: 60 },
      { name: 'answerBy', input: 'text', limit: 60 },
    ],
  }),
];
