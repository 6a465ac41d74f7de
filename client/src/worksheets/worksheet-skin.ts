import type { Field } from '@yoriai/shared/worksheets/field';
import type { ComponentType } from 'react';

/**
 * What a form has beyond its template: a template that needs nothing of its own has no skin at all. Every component
 * stands within `WorksheetContext` and `WhichWorksheetContext`.
 */
export interface WorksheetSkin {
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
  /** Under the title of a section, by its id. */
  readonly sections?: Readonly<Record<string, ComponentType>>;
}
