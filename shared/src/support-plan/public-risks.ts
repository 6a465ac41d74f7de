import type { PlainWorksheet } from '../documents/worksheet.ts';
import { type DetailKind, detailsIn } from '../mask-check/details.ts';
import { foldText } from '../mask-check/folded-text.ts';
import { namedPersonsIn } from '../mask-check/named-persons.ts';
import { fieldsOf } from '../worksheets/template.ts';
import { publicPlan } from '../worksheets/templates/public-plan.ts';
import { isSmallCount, smallCountsIn } from './small-numbers.ts';

/** What a second person should look at before a paper leaves the house (P9). It asks; people decide. */
export interface PublicRisk {
  /** A field of the sheet, or with `row` a column of it. */
  readonly row?: string | undefined;
  readonly field: string;
  /** `name`: somebody may be called by name. `small`: a count that may tell of somebody. */
  readonly what: DetailKind | 'name' | 'small';
  /** As it stands there. */
  readonly found: string;
}

/** @param aliases given by the area's boards */
export function publicRisks(sheet: PlainWorksheet, aliases: readonly string[]): readonly PublicRisk[] {
  const texts = fieldsOf(publicPlan).flatMap((field) => {
    if (field.type !== 'table') return [];
    return sheet.rows
      .filter((row) => row.table === field.id && row.away === undefined)
      .flatMap((row) =>
        field.columns.map(({ id }) => ({ row: row.id, field: id, text: row.texts[id] ?? '' })),
      );
  });
  return texts.flatMap(({ row, field, text }) =>
    risksIn(field, text, aliases).map((risk): PublicRisk => ({ row, field, ...risk })),
  );
}

function risksIn(
  field: string,
  text: string,
  aliases: readonly string[],
): readonly Pick<PublicRisk, 'what' | 'found'>[] {
  const details = detailsIn(text, aliases).map(({ what, found }) => ({ what, found }));
  const names = namedPersonsIn(foldText(text).folded).map(
    ({ called }) => ({ what: 'name', found: called }) as const,
  );
  const small = field === 'value' && isSmallCount(text) ? [text] : smallCountsIn(text);
  return [...details, ...names, ...small.map((found) => ({ what: 'small', found }) as const)];
}
