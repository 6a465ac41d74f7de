import type { Sheet } from '@yoriai/shared/areas/area';
import type { Card } from '@yoriai/shared/boards/card';
import { type Conversion, isRefusal, type Refusal } from '@yoriai/shared/conversions/conversion';
import { conversionsFrom, findConversion } from '@yoriai/shared/conversions/table';

/** What cards may become, and on which sheet; without one a new sheet is put out for it. */
export interface Destination {
  readonly conversion: Conversion;
  readonly sheet?: Pick<Sheet, 'id' | 'title' | 'audience'> | undefined;
}

export type MayBecome =
  | { readonly conversions: readonly Conversion[] }
  | { readonly why: Refusal['refused'] | 'mixed' };

/** What cards of one board may become elsewhere, all together; or why nothing (CNV-1, CNV-3). */
export function mayBecome(board: string, cards: readonly Pick<Card, 'kind'>[]): MayBecome {
  const [kind, ...others] = new Set(cards.map((card) => card.kind));
  if (kind === undefined || others.length > 0) return { why: 'mixed' };
  const conversions = conversionsFrom(board, kind);
  if (conversions.length > 0) return { conversions };
  const answer = findConversion(board, kind, '', '');
  return { why: isRefusal(answer) ? answer.refused : 'conversion-not-possible' };
}

/** The sheets that stand on the area's shelf, in its order, each with everything one may become there. */
export function destinationsOn(
  sheets: readonly Pick<Sheet, 'id' | 'of' | 'kind' | 'title' | 'away' | 'audience'>[],
  here: string,
  conversions: readonly Conversion[],
): readonly Destination[] {
  return sheets
    .filter((sheet) => sheet.of === 'board' && sheet.away === undefined && sheet.id !== here)
    .flatMap((sheet) =>
      conversions
        .filter(({ to }) => to.board === sheet.kind)
        .map((conversion) => ({
          conversion,
          sheet: { id: sheet.id, title: sheet.title, audience: sheet.audience },
        })),
    );
}

/** Whether it is worth asking where to: also where the answer is no, if a person would expect a yes. */
export const isWorthAsking = (may: MayBecome): boolean =>
  'conversions' in may || may.why !== 'conversion-not-possible';
