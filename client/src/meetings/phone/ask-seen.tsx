import type { HardWord } from '@yoriai/shared/meetings/hard-words';
import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useRoomWords } from '../../words/use-room-words.tsx';
import { seenWords } from '../seen-words.ts';
import styles from './ask-first.module.css';
import parts from './parts.module.css';
import { usePhoneWords } from './use-phone.ts';

interface AskSeenProps {
  readonly hard: HardWord;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** Words that hurt, or judge: what was seen is asked for, and one tap sends them as they are (B-37). */
export function AskSeen({ hard: { is, found }, onBack, onSend }: AskSeenProps) {
  const { w: seen } = useRoomWords(seenWords);
  const { w } = usePhoneWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={place} tabIndex={-1} className={styles.ask} aria-labelledby="ask">
      <p className={styles.says}>
        <Icon name="talk" />
        <b id="ask">{seen(is, { found })}</b>
      </p>
      <p>{seen('seen')}</p>
      <p>{w('ask.unsent')}</p>
      <div className={styles.acts}>
        <button type="button" className={parts.main} onClick={onBack}>
          {seen('rewrite')}
        </button>
        <button type="button" className={parts.plain} onClick={onSend}>
          {seen('as-is')}
        </button>
      </div>
    </section>
  );
}
