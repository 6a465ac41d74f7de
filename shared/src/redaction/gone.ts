/**
 * What is to go for good (完全に消す, ACC-8, P20), as names alone: what people wrote never stands in it, so that it may be
 * kept for ever (P28).
 */
export interface Gone {
  /**
   * Of the paper at hand: ids of cards, lines, 表札, notes, strokes, rows and remarks; `staff:<card>` for what staff noted
   * beside a card; `by:<card>` for what whoever sent it was called; `sheet:<field>` and `<row>:<column>` of a worksheet;
   * `@title` and `@picture`. Of a meeting: ids of what was sent and of who took part, `brought:<n>`, `@title`, `@place`,
   * `@question` and `@reason`.
   */
  readonly here: ReadonlySet<string>;
  /** Ids of cards and rows that go on any paper: words taken over from them go with them. */
  readonly entries: ReadonlySet<string>;
  /** Ids of papers that go as a whole. */
  readonly papers: ReadonlySet<string>;
}

export const titlePlace = '@title';
export const picturePlace = '@picture';
export const placePlace = '@place';
export const questionPlace = '@question';
export const reasonPlace = '@reason';
export const authorPlace = (card: string): string => `by:${card}`;
export const broughtPlace = (index: number): string => `brought:${index}`;
export const staffPlace = (card: string): string => `staff:${card}`;
export const fieldPlace = (field: string): string => `sheet:${field}`;
export const cellPlace = (row: string, column: string): string => `${row}:${column}`;

/** What stands in the place of a title that went; somebody gives it a new one. */
export const noTitle = '—';

/** What a place must look like to be one of ours. */
export const placePattern =
  /^(@title|@picture|@place|@question|@reason|[A-Za-z0-9_-]{1,60}(:[A-Za-z0-9_-]{1,60})?)$/;
