import { Switch } from '../ui/switch.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet, useWorksheetTopic } from '../worksheets/session/use-worksheet.ts';
import styles from './area-profile.module.css';
import { isOpen, useOnlyOpen } from './only-open.ts';

/** 未確認・古いものだけ見る, with how many there are. */
export function OpenOnly() {
  const { w } = useWords();
  const { view } = useWorksheet();
  useWorksheetTopic('rows');
  const [on, choose] = useOnlyOpen();
  const open = [...view.rows.values()].filter((row) => row.away === undefined && isOpen(row));
  return (
    <div className={styles.head}>
      <Switch isSelected={on} onChange={choose}>
        {w('areaProfile:open.only')}
      </Switch>
      <p role="status">
        {open.length === 0 ? w('areaProfile:open.none') : w('areaProfile:open.count', { n: open.length })}
      </p>
    </div>
  );
}
