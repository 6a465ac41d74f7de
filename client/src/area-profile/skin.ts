import { faultOf } from '@yoriai/shared/area-profile/figure-faults';
import { figuresTable } from '@yoriai/shared/area-profile/figures';
import { writtenFigure } from '@yoriai/shared/area-profile/written-figure';
import type { Row } from '@yoriai/shared/documents/worksheet';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import type { WordKey } from '../words/words.ts';
import { today } from '../worksheets/fields/today.ts';
import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { isOpen, useOnlyOpen } from './only-open.ts';
import { OpenOnly } from './open-only.tsx';
import { RowStateSign } from './row-state-sign.tsx';

/** 地域概況: rates that follow, and what is 未確認 or old (AREA-3). */
export const areaProfileSkin: WorksheetSkin = {
  Head: OpenOnly,
  RowSign: RowStateSign,
  useInSight: () => (useOnlyOpen()[0] ? isOpen : undefined),
  refuse: whyNot,
  wholes: { number: 'of' },
};

/** Why the row cannot be with this value in it (B-11). */
function whyNot(row: Row, column: string, value: FieldValue): WordKey | undefined {
  const entry = { value, by: '', at: 0 };
  const written = writtenFigure({ ...row, values: { ...row.values, [column]: entry } });
  const figure = row.table === figuresTable ? written : { asOf: written.asOf, unit: '' };
  const fault = faultOf(figure, today());
  return fault && `areaProfile:fault.${fault}`;
}
