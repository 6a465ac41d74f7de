import { calledNames } from './made-with/called-names.ts';
import { delicate } from './made-with/delicate.ts';
import { noNames } from './made-with/no-names.ts';
import { plain } from './made-with/plain.ts';
import { where } from './made-with/where.ts';
import { who } from './made-with/who.ts';

/** Lines that the rules were made with: whoever finds a line that goes wrong adds it, with what should be found. */
export const madeWith: readonly string[] = [
  ...calledNames,
  ...noNames,
  ...where,
  ...who,
  ...delicate,
  ...plain,
];
