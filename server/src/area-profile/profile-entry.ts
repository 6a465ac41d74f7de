import type { Catalogue, WorksheetEntry } from '../areas/catalogue.ts';

/** The form of 地域概況. */
export const profileTemplate = 'area-profile';

/** The 地域概況 of an area, if there is one. */
export const profileEntry = ({ worksheets }: Catalogue): WorksheetEntry | undefined =>
  worksheets.find(({ template, away }) => template === profileTemplate && away === undefined);
