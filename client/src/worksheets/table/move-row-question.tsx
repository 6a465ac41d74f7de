import { moveRow } from '@yoriai/shared/worksheets/edits/rows';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useRows, useWorksheet } from '../session/use-worksheet.ts';
import { rowName } from './row-name.ts';
import styles from './table.module.css';
import { useTable } from './table-context.ts';

interface MoveRowQuestionProps {
  readonly row: string;
  readonly onClose: () => void;
}

/** 移動先をえらぶ: everything that dragging does, chosen from a list. */
export function MoveRowQuestion({ row, onClose }: MoveRowQuestionProps) {
  const session = useWorksheet();
  const { field } = useTable();
  const { t, w } = useWords();
  const rows = useRows(field.id);
  const go = (before: string | undefined) => {
    session.edit((sheet, _, origin) => moveRow(sheet, row, before, origin));
    session.say('worksheets:row.moved');
    onClose();
  };
  return (
    <Dialog title={w('worksheets:row.move')} isOpen onClose={onClose}>
      <ul className={styles.places}>
        {rows.map((it, index) =>
          it.id === row ? (
            <li key={it.id} className={styles.itself}>
              {w('worksheets:row.itself', { n: index + 1 })}
            </li>
          ) : (
            <li key={it.id}>
              <button type="button" onClick={() => go(it.id)}>
                <Icon name="up" />
                <span>
                  {w('worksheets:row.above', {
                    name: rowName(field, it) ?? t('worksheets:row.nth', { n: index + 1 }),
                  })}
                </span>
              </button>
            </li>
          ),
        )}
        <li>
          <button type="button" onClick={() => go(undefined)}>
            <Icon name="down" />
            <span>{w('worksheets:row.last')}</span>
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
