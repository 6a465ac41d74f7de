import type { PlainBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import type { ConversionRecord } from '@yoriai/shared/documents/provenance';
import { hashOfWords } from '../conversions/words-of-cards.ts';
import { newId } from '../keeping/new-id.ts';
import type { SampleConversion } from './conversions.ts';
import { timeAgo } from './days.ts';

/** A board that was built, with the id it will have and the ids of its cards. */
export interface IdentifiedBoard {
  readonly id: string;
  readonly board: PlainBoard;
  readonly ids: ReadonlyMap<string, string>;
}

/** The conversions as the server would have written them down, with fresh ids (CNV-2). */
export function buildWays(
  conversions: readonly SampleConversion[],
  boards: ReadonlyMap<string, IdentifiedBoard>,
  now: number,
): readonly ConversionRecord[] {
  const boardOf = (key: string): IdentifiedBoard => {
    const found = boards.get(key);
    if (!found) throw new Error(`the sample has no board ${key}`);
    return found;
  };
  return conversions.map(({ from, to, by, daysAgo }) => {
    const [source, target] = [boardOf(from.board), boardOf(to.board)];
    const id = newId('v_');
    return {
      id,
      key: `sample-${id}`,
      asked: '',
      from: from.cards.map((key) => {
        const card = source.board.cards.find((it) => it.id === idOf(source, key));
        if (!card) throw new Error(`the sample has no card ${key}`);
        return {
          document: boardDocument(source.id),
          card: card.id,
          seen: hashOfWords(source.board.kind, card),
        };
      }),
      to: {
        document: boardDocument(target.id),
        kind: to.kind,
        cards: to.cards.map((key) => idOf(target, key)),
      },
      by,
      at: timeAgo(now, daysAgo),
    };
  });
}

function idOf({ ids }: IdentifiedBoard, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample has no card ${key}`);
  return id;
}

/** The board with the marks of where its cards came from and what became of them. */
export function withMarks(id: string, board: PlainBoard, ways: readonly ConversionRecord[]): PlainBoard {
  const document = boardDocument(id);
  const made = ways.filter(({ to }) => to.document === document);
  return {
    ...board,
    cards: board.cards.map((card) => {
      const origin = made.find(({ to }) => to.cards.includes(card.id))?.id;
      const became = ways
        .filter(({ from }) => from.some((it) => it.document === document && it.card === card.id))
        .map((way) => way.id);
      return {
        ...card,
        ...(origin === undefined ? {} : { origin }),
        ...(became.length === 0 ? {} : { became }),
      };
    }),
  };
}
