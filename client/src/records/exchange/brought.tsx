import type { ImportDone } from '@yoriai/shared/records/exchange/api';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet, useWorksheetTopic } from '../../worksheets/session/use-worksheet.ts';
import styles from './exchange.module.css';

/** One edit stays well below what a client may send at once. */
const rowsPerEdit = 2000;

/** What came in; all of it can be put away together, should it have been the wrong file. */
export function Brought({ done, onClose }: { readonly done: ImportDone; readonly onClose: () => void }) {
  const { w } = useWords();
  const say = useSay();
  const session = useWorksheet();
  useWorksheetTopic('rows');
  const { rows, again, leftOut } = done;
  const isHere = rows.every((row) => session.view.rows.has(row));
  const n = rows.length;
  const putAway = () => {
    for (let at = 0; at < n; at += rowsPerEdit) {
      const some = rows.slice(at, at + rowsPerEdit);
      session.edit((sheet, hand, origin) => putAwayRows(sheet, some, hand, origin));
    }
    say.done(w('recordsExchange:done.was-put-away', { n }));
    onClose();
  };
  return (
    <Dialog isOpen title={w('recordsExchange:done.title', { n })} onClose={onClose}>
      <div className={styles.done} role="status">
        <Icon name="check" />
        <div>
          {again > 0 && <p>{w('recordsExchange:done.again', { n: again })}</p>}
          {leftOut > 0 && <p>{w('recordsExchange:done.left-out', { n: leftOut })}</p>}
          <small>{w(isHere ? 'recordsExchange:done.text' : 'recordsExchange:done.arriving')}</small>
        </div>
      </div>
      <div className={styles.acts}>
        {n > 0 && (
          <Button icon="inbox" isDisabled={!isHere || !session.writable} onPress={putAway}>
            {w('recordsExchange:done.put-away', { n })}
          </Button>
        )}
        <Button variant="primary" onPress={onClose}>
          {w('shell:close')}
        </Button>
      </div>
    </Dialog>
  );
}
