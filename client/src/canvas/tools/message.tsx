import { useEffect } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useUi } from '../session/use-board.ts';
import styles from './message.module.css';

/** How long a message stays in sight, in milliseconds; it was read out at once. */
const lasting = 7000;

/** What the board has to tell about what was just done. A screen reader says it; nothing is blocked by it. */
export function MessagePlace() {
  const session = useSession();
  const { w } = useWords();
  const message = useUi((ui) => ui.message);
  const carrying = useUi((ui) => ui.carrying);
  useEffect(() => {
    if (!message || carrying) return;
    const timer = setTimeout(() => session.show({ message: undefined }), lasting);
    return () => clearTimeout(timer);
  }, [session, message, carrying]);
  return (
    <div className={styles.place} role="status">
      {message && (
        <p className={styles.message} key={message.again}>
          <Icon name="info" />
          <span>{w(message.key, message.values)}</span>
        </p>
      )}
    </div>
  );
}
