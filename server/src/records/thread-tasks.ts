import type { ErrorId, FieldFault } from '@yoriai/shared/errors';
import type { ImportChoices, ImportStep, RecordsPreview } from '@yoriai/shared/records/exchange/api';
import type { Cell } from '@yoriai/shared/records/exchange/cell';

/** What has to be known of the book. */
export interface BookAtHand {
  /** `sameness` of its records. */
  readonly there: ReadonlySet<string>;
  /** `numberOfYear` of its records. */
  readonly numbers: ReadonlySet<string>;
  /** All rows, also those put away. */
  readonly rows: number;
  /** The order of the last. */
  readonly last: string | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface PreviewTask {
  readonly do: 'preview';
  readonly bytes: Uint8Array;
  readonly choices: ImportChoices;
  readonly book: BookAtHand;
}

export interface ImportTask extends Omit<PreviewTask, 'do'> {
  readonly do: 'import';
  readonly by: string;
  readonly at: number;
  readonly idPrefix: string;
}

export interface ExportTask {
  readonly do: 'export';
  readonly as: 'xlsx' | 'csv';
  readonly encoding: 'utf-8' | 'shift_jis';
  /** By row and column, the headings first. */
  readonly table: readonly (readonly Cell[])[];
  /** What Shift_JIS has not becomes 〓. */
  readonly replace: boolean;
}

/** The rows of an import as an update of the book (Yjs v1), ready to be applied. */
export interface PackedRows {
  readonly update: Uint8Array;
  readonly rows: readonly string[];
  readonly again: number;
  readonly leftOut: number;
}

export interface TaskResults {
  readonly preview: RecordsPreview;
  readonly import: PackedRows;
  readonly export: Uint8Array;
}

export type Task = PreviewTask | ImportTask | ExportTask;

/** What the thread says; the last is a result or a fault. */
export type Said =
  | { readonly step: ImportStep }
  | { readonly result: TaskResults[keyof TaskResults] }
  | { readonly fault: { readonly id: ErrorId; readonly fields: readonly FieldFault[] } };
