import { useEffect } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { Values } from '../../words/fill.ts';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import { useSession, useUi } from '../session/use-board.ts';
import styles from './message.module.css';

/** How long a message stays in sight, in milliseconds; it was read out at once. */
const lasting = 7000;

interface Message {
  readonly key: WordKey;
  readonly values?: Values | undefined;
  /** Tells two alike apart. */
  readonly again: number;
}

/** What the board has to tell about what was just done. */
export function MessagePlace() {
  const session = useSession();
  const message = useUi((ui) => ui.message);
  const carrying = useUi((ui) => ui.carrying);
  return (
    <MessageLine
      message={message}
      stays={carrying !== undefined}
      onRead={() => session.show({ message: undefined })}
    />
  );
}

interface MessageLineProps {
  readonly message: Message | undefined;
  readonly stays?: boolean;
  readonly onRead: () => void;
}

/** A message at the foot of a page. A screen reader says it; nothing is blocked by it. */
export function MessageLine({ message, stays = false, onRead }: MessageLineProps) {
  const { w } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is told may change; the time goes on
  useEffect(() => {
    if (!message || stays) return;
    const timer = setTimeout(onRead, lasting);
    return () => clearTimeout(timer);
  }, [message, stays]);
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
