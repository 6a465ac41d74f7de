import type { Template } from './template.ts';
import { reviewSheet } from './templates/review-sheet.ts';

/** Every form there is. A new one adds its line. */
export const worksheetTemplates: readonly Template[] = [reviewSheet];

export function worksheetTemplate(name: string): Template | undefined {
  return worksheetTemplates.find((it) => it.name === name);
}
