/**
 * Rich text in plain form: what a Tiptap document of a worksheet holds (WS-2), as it is exported, printed, searched
 * and kept as JSON (AREA-5).
 */
export type RichText = readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly inline: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly TableCell[])[] };

export interface TableCell {
  readonly header: boolean;
  readonly content: RichText;
}

/** A stretch of text with its marks; `\n` in it is a line break. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Its reading (ふりがな). */
  readonly ruby?: string;
}

/** Marks that are there or not, by their Tiptap names. `ruby` bears a reading besides. */
export const plainMarks = ['bold', 'italic', 'underline', 'strike'] as const;
