import {
  cardPerRow,
  firstColumn,
  oneCard,
  type RowsToCards,
  readPasted,
} from '@yoriai/shared/boards/pasted-cards';

/** What a person chose about pasted lines so far. */
export interface PasteChoice extends RowsToCards {
  readonly way: 'each-line' | 'together';
}

/** What is to be put down for a choice, and what is to be said about it. */
export interface Pasting {
  readonly texts: readonly string[];
  readonly rows: number;
  readonly columns: number;
  /** How many are longer than a card holds. */
  readonly cut: number;
  /** Rows without words in the column. */
  readonly withoutWords: number;
  /** The first words of each column, to tell it by. */
  readonly samples: readonly string[];
}

/** The choice that is offered first: every line a card, its text the first column with the most words. */
export const firstChoice = (pasted: string): PasteChoice => ({
  way: 'each-line',
  column: firstColumn(readPasted(pasted)),
  others: 'below',
});

export function pastingOf(pasted: string, choice: PasteChoice): Pasting {
  const table = readPasted(pasted);
  const { texts, cut } = choice.way === 'together' ? oneCard(table) : cardPerRow(table, choice);
  return {
    texts,
    cut,
    rows: table.rows.length,
    columns: table.columns,
    withoutWords: choice.way === 'together' ? 0 : table.rows.length - texts.length,
    samples: Array.from({ length: table.columns }, (_, column) => sample(table.rows[0]?.[column] ?? '')),
  };
}

const sampleCharacters = 16;

function sample(cell: string): string {
  const [line = ''] = cell.trim().split('\n');
  const start = [...line].slice(0, sampleCharacters).join('');
  return start.length < line.length ? `${start}…` : start;
}
