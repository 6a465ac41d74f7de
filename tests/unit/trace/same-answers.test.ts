import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { cardLists } from '@yoriai/shared/trace/api';
import { AreaIndex } from '@yoriai/shared/trace/area-index';
import { expect, it } from 'vitest';
import { type Random, random } from '../../fuzz/random.ts';
import { everybody, type Paper, step, take } from './paper.ts';

type Card = Paper['cards'][number];
type Step = ReturnType<typeof step>;

const boardIds = ['b0', 'b1', 'b2', 'b3', 'b4'] as const;
const cardIds = Array.from({ length: 9 }, (_, n) => `c_${n}`) as [string, ...string[]];
const kinds = boardKindNames as [string, ...string[]];

function someCard(by: Random, board: string, id: string): Card {
  const kind = by.oneOf((boardKind(board)?.cards.map(({ name }) => name) ?? []) as [string, ...string[]]);
  return [
    id,
    kind,
    {
      at: by.below(40),
      ...(by.onceIn(5) ? { away: 1 } : {}),
      ...(by.onceIn(6) ? { slot: 'open', text: by.oneOf(['', 'ことば']) } : {}),
      ...(by.onceIn(2) ? { indicator: by.oneOf(['', '人数']), who: '町内会' } : {}),
    },
  ];
}

function somePaper(by: Random, id: string, before?: Paper): Paper {
  const kind = before?.kind ?? by.oneOf(kinds);
  return {
    id,
    kind,
    away: by.onceIn(6),
    cards: cardIds.flatMap((card, n): Card[] => {
      if (by.onceIn(4)) return [];
      const there = before?.cards[n];
      return [there?.[0] === card && by.onceIn(2) ? there : someCard(by, kind, card)];
    }),
    lines: Array.from({ length: by.below(14) }, () => `${by.oneOf(cardIds)}-${by.oneOf(cardIds)}`),
    notes: Array.from({ length: by.below(3) }, () => ({ card: by.oneOf(cardIds), at: by.below(40) })),
  };
}

const someStep = (by: Random): Step => {
  const end = () => `${by.oneOf(boardIds)}#${by.oneOf(cardIds)}`;
  return step(end(), end());
};

/** Everything that may be asked, by somebody who may see all and by somebody who may not. */
function answers(index: AreaIndex): unknown {
  return [everybody, (board: string) => board !== 'b1'].map((maySee) => ({
    traces: boardIds.flatMap((board) => cardIds.map((card) => index.traceOf(board, card, maySee))),
    lists: cardLists.map((which) => index.cardsOf(which, maySee)),
    river: index.river(50, maySee),
  }));
}

it.each([1, 2, 3, 4, 5, 6])(
  '[CNV-4] [AREA-4] an index that followed every change answers like one made from scratch (seed %i)',
  (seed) => {
    const by = random(seed);
    const index = new AreaIndex();
    const papers = new Map<string, Paper>();
    let steps: Step[] = [];
    for (let turn = 0; turn < 120; turn += 1) {
      const board = by.oneOf(boardIds);
      const what = by.below(10);
      if (what === 0) {
        papers.delete(board);
        index.forget(board);
      } else if (what <= 3) {
        steps = by.onceIn(3) ? steps.filter(() => !by.onceIn(3)) : [...steps, someStep(by), someStep(by)];
        index.takeConversions(steps);
      } else {
        const paper = somePaper(by, board, papers.get(board));
        papers.set(board, paper);
        take(index, paper);
      }
      if (by.onceIn(2)) continue;
      const fresh = new AreaIndex();
      fresh.takeConversions([...steps].reverse());
      take(fresh, ...[...papers.values()].reverse());
      expect(answers(index)).toEqual(answers(fresh));
    }
  },
);
