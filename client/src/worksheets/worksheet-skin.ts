import type { Row } from '@yoriai/shared/documents/worksheet';
import type { Field } from '@yoriai/shared/worksheets/field';
import type { Template } from '@yoriai/shared/worksheets/template';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import type { ComponentType, ReactNode } from 'react';
import type { WordKey } from '../words/words.ts';

/**
 * What a form has beyond its template: a template that needs nothing of its own has no skin at all. Every component
 * stands within `WorksheetContext` and `WhichWorksheetContext`.
 */
export interface WorksheetSkin {
  /** Around all of its page: a conference that is held on it. */
  readonly Around?: ComponentType<{ readonly children: ReactNode }>;
  /** In place of the sections (the list of records, the two pages of a self check). */
  readonly Body?: ComponentType;
  /** Buttons in the bar of the page: 集める, 承認, 公開版. */
  readonly Acts?: ComponentType;
  /** Above the sections: what is to be said or done first. */
  readonly Head?: ComponentType;
  /** At the right of the paper: changes, approvals, the time of a case review. */
  readonly Side?: ComponentType;
  /** Fields that are drawn in a way of their own, by id. */
  readonly fields?: Readonly<Record<string, ComponentType<{ readonly field: Field }>>>;
  /** What must stand on a print of it; drawn within `WhichWorksheetContext` alone. */
  readonly PrintMark?: ComponentType;
  /** In place of the print of the paper itself: one's own sheet of it; drawn within `WhichWorksheetContext` alone. */
  readonly PrintBody?: ComponentType<{ readonly template: Template }>;
  /** In place of 刷る in the bar, for what else is printed. */
  readonly PrintAct?: ComponentType;
  /** Under the title of a section, by its id. */
  readonly sections?: Readonly<Record<string, ComponentType>>;
  /** Beside a row of a table, under its cells: what only this form says of it (つながっていません). */
  readonly RowSign?: ComponentType<{ readonly row: Row }>;
  /** A hook: which rows are in sight, where the form lets a person choose. */
  readonly useInSight?: () => ((row: Row) => boolean) | undefined;
  /** Why a value that somebody just wrote in a row cannot be; it stays in the field, with this sentence (B-11). */
  readonly refuse?: (row: Row, column: string, value: FieldValue) => WordKey | undefined;
  /** Columns in which a part and its whole may be written at once (213/531), and the columns their whole goes to. */
  readonly wholes?: Readonly<Record<string, string>>;
}
