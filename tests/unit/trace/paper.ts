import type { Card } from '@yoriai/shared/boards/card';
import type { ChangeNote } from '@yoriai/shared/boards/change-note';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import type { AreaIndex } from '@yoriai/shared/trace/area-index';
import type { MaySee } from '@yoriai/shared/trace/trace';
import type { BoardOnShelf } from '@yoriai/shared/trace/way-board';

/** A board in few words: `cards` as [id, kind, more], `lines` as `a-b` or `a-b kind`. */
export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly cards: readonly (readonly [id: string, kind: string, more?: Record<string, unknown>])[];
  readonly lines?: readonly string[];
  readonly notes?: readonly Partial<ChangeNote>[];
  readonly away?: boolean;
}

const shelved = ({ id, kind, away = false }: Paper): BoardOnShelf => {
  return { id, kind, title: `${id}の紙`, away };
};

function plain({ id, kind, cards, lines = [], notes = [] }: Paper): PlainBoard {
  const hand = { by: '書いた人', at: 1 };
  return {
    schema: 1,
    kind,
    title: `${id}の紙`,
    cards: cards.map(
      ([card, of, more]): Card => ({
        id: card,
        kind: of,
        text: `${card}の言葉`,
        order: 'a0',
        ...hand,
        ...more,
      }),
    ),
    places: {},
    links: lines.map((line, index) => {
      const [ends = '', relation = 'grew-into'] = line.split(' ');
      const [from = '', to = ''] = ends.split('-');
      return { id: `l_${index}`, from, to, kind: relation, ...hand };
    }),
    groups: [],
    sketch: [],
    notes: notes.map((note, index) => {
      return {
        id: `n_${index}`,
        card: '',
        on: '2026-11-20',
        turn: 'nearer',
        text: '近づいた',
        ...hand,
        ...note,
      };
    }),
    counters: {},
  };
}

export function take(index: AreaIndex, ...papers: readonly Paper[]): void {
  for (const paper of papers) index.take(shelved(paper), plain(paper));
}

/** A conversion step, as `board#card`. */
export function step(from: string, to: string) {
  const end = (name: string) => {
    const [board = '', card = ''] = name.split('#');
    return { document: boardDocument(board), card };
  };
  return { from: end(from), to: end(to) };
}

export const everybody: MaySee = () => true;
