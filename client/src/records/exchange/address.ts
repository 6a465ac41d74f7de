import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';

/** Where the records of this book go in and out. */
export function useExchangeAddress(): string {
  const { area, worksheet } = useWhichWorksheet();
  return `/api/areas/${area}/worksheets/${worksheet}/records`;
}
