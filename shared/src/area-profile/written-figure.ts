import type { Row } from '../documents/worksheet.ts';
import type { Quantity } from '../worksheets/values.ts';
import type { Provenance } from './figure-state.ts';

/** A row of the table of figures as it was written. */
export interface WrittenFigure extends Provenance {
  readonly number?: Quantity | undefined;
  /** 分母: with it the figure is a rate. */
  readonly of?: Quantity | undefined;
  /** `%` for ％ as well. */
  readonly unit: string;
}

export function writtenFigure({ values, texts }: Pick<Row, 'values' | 'texts'>): WrittenFigure {
  return {
    number: values.number?.value as Quantity | undefined,
    of: values.of?.value as Quantity | undefined,
    unit: (texts.unit ?? '').trim().normalize('NFKC'),
    asOf: values.asOf?.value as string | undefined,
    origin: texts.origin,
  };
}
