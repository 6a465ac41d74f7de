import type { Remark } from '@yoriai/shared/worksheets/remark';
import { useSheetUi } from '../session/use-worksheet.ts';
import styles from './slip.module.css';
import { Slip } from './slip.tsx';
import { SlipForm } from './slip-form.tsx';
import type { Thread } from './threads.ts';

/** A slip with its answers under it. */
export function SlipThread({ thread: { root, answers } }: { readonly thread: Thread }) {
  const slip = useSheetUi((ui) => ui.slip);
  const all = [root, ...answers];
  const isAnswered = slip?.answers !== undefined && all.some(({ id }) => id === slip.answers);
  const draw = (remark: Remark) =>
    slip?.rewords === remark.id ? <SlipForm slip={slip} /> : <Slip remark={remark} />;
  return (
    <div className={styles.thread} data-thread={root.id}>
      {draw(root)}
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((remark) => (
            <li key={remark.id}>{draw(remark)}</li>
          ))}
        </ul>
      )}
      {isAnswered && <SlipForm slip={slip} />}
    </div>
  );
}
