import { MessageLine } from '../../canvas/tools/message.tsx';
import { useSheetUi, useWorksheet } from '../session/use-worksheet.ts';
import styles from './page.module.css';

/** What the page has to tell about what was just done. A screen reader says it; nothing is blocked by it. */
export function SheetMessage() {
  const session = useWorksheet();
  const message = useSheetUi((ui) => ui.message);
  return (
    <div className={styles.message}>
      <MessageLine message={message} onRead={() => session.show({ message: undefined })} />
    </div>
  );
}
