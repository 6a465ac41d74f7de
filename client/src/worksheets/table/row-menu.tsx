import type { Row } from '@yoriai/shared/documents/worksheet';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import { stepRow } from './step-row.ts';
import { useTable } from './table-context.ts';

/** Everything that can be done with a row, in words. */
export function RowMenu({ row, n }: { readonly row: Row; readonly n: number }) {
  const session = useWorksheet();
  const { field, mayWrite, move } = useTable();
  const { t, w } = useWords();
  if (!mayWrite || row.away !== undefined) return null;
  const choice = (id: string, icon: string, key: WordKey, onAction: () => void) => ({
    id,
    icon,
    words: w(key),
    plain: t(key),
    onAction,
  });
  const putAway = () => {
    session.edit((sheet, hand, origin) => putAwayRows(sheet, [row.id], hand, origin));
    session.say('worksheets:row.put-away-done');
  };
  return (
    <Menu
      label={t('worksheets:row.menu', { n })}
      trigger={<IconButton icon="more" label={t('worksheets:row.menu', { n })} />}
      choices={[
        choice('up', 'up', 'worksheets:row.up', () => stepRow(session, field.id, row.id, -1)),
        choice('down', 'down', 'worksheets:row.down', () => stepRow(session, field.id, row.id, 1)),
        choice('move', 'hand', 'worksheets:row.move', () => move(row.id)),
        ...(session.template.remarks.length > 0
          ? [choice('slip', 'note', 'worksheets:remark.put', () => session.show({ slip: { on: row.id } }))]
          : []),
        choice('put-away', 'inbox', 'worksheets:row.put-away', putAway),
      ]}
    />
  );
}
