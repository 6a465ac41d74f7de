import { takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useRow, useSheetUi, useWorksheet } from '../session/use-worksheet.ts';
import { rowName } from './row-name.ts';
import { useTable } from './table-context.ts';

/**
 * Tells whoever writes in a row that somebody else put it away: the words stay, and the row can be taken out at once.
 * It goes on telling after the row was left.
 */
export function PutAwayMeanwhile() {
  const { field } = useTable();
  const at = useSheetUi((ui) => ui.at?.split(':')[0]) ?? '';
  const here = useRow(at);
  const [row, setRow] = useState('');
  const isAway = here?.table === field.id && here.away !== undefined;
  useEffect(() => {
    if (isAway) setRow(at);
  }, [isAway, at]);
  return row === '' ? null : <Told row={row} onClose={() => setRow('')} />;
}

function Told({ row: id, onClose }: { readonly row: string; readonly onClose: () => void }) {
  const session = useWorksheet();
  const { field, mayWrite } = useTable();
  const { t, w } = useWords();
  const row = useRow(id);
  if (row?.away === undefined) return null;
  const takeOut = () => {
    session.edit((sheet, _, origin) => takeOutRows(sheet, [id], origin));
    onClose();
  };
  return (
    <Notice
      kind="trouble"
      action={
        <>
          {mayWrite && (
            <Button variant="primary" onPress={takeOut}>
              {w('worksheets:row.take-out')}
            </Button>
          )}
          <Button variant="quiet" onPress={onClose}>
            {w('shell:close')}
          </Button>
        </>
      }
    >
      {w('worksheets:row.put-away-meanwhile', { name: rowName(field, row) ?? t('worksheets:row.nameless') })}
    </Notice>
  );
}
