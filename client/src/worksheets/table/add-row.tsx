import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './table.module.css';
import { useTable } from './table-context.ts';

/** 行をたす. Beyond the number that is asked for, a sentence asks kindly; nothing is refused (B-40). */
export function AddRow({ count }: { readonly count: number }) {
  const session = useWorksheet();
  const { field, mayWrite } = useTable();
  const { w } = useWords();
  const { plain } = useWording();
  const add = () => {
    const [row] = session.edit((sheet, hand, origin) => addRows(sheet, field.id, [{}], hand, origin)) ?? [];
    const [first] = field.columns;
    if (row === undefined || !first) return;
    if (first.type === 'text') session.show({ writing: placeKey(row, first.id) });
    else
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] input`)?.focus(),
      );
  };
  if (!mayWrite || field.assembled) return null;
  const enough = field.most !== undefined && count >= field.most;
  return (
    <div className={styles.add}>
      {enough && <p>{w('worksheets:row.enough', { n: field.most ?? 0 })}</p>}
      <Button variant="quiet" icon="plus" onPress={add}>
        {w('worksheets:row.add')}
        <span className="vh">{plain(field.label)}</span>
      </Button>
    </div>
  );
}
