import type { Row } from '@yoriai/shared/documents/worksheet';
import { useSkin } from '../skin-context.ts';
import { ChangedSource } from '../sources/row-source.tsx';

/** What is said of a row under its cells: that its source changed, and what only its form says of it. */
export function RowSigns({ row }: { readonly row: Row }) {
  const { RowSign } = useSkin();
  return (
    <>
      <ChangedSource row={row} />
      {RowSign && <RowSign row={row} />}
    </>
  );
}
