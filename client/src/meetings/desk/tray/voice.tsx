import { useEffect } from 'react';
import { useStore } from '../../../collaboration/react.tsx';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { loadHardWords } from '../../load-hard-words.ts';
import { sentLooks } from '../../sent-look.ts';
import { isRewritten, type TrayCard } from './tray-lists.ts';
import styles from './voice.module.css';

/** A voice as it was sent: what kind, its words, who it is called by in this meeting, and what is to be minded. */
export function Voice({ card, large = false }: { readonly card: TrayCard; readonly large?: boolean }) {
  const { w } = useWords();
  const { kind, text, name, flagged, shown, down } = card;
  const look = sentLooks[kind];
  // Worked out from the words: whatever phone they came from, and however they were changed (B-37).
  const hard = useStore(loadHardWords)?.(text)[0];
  useEffect(() => loadHardWords.load(), []);
  return (
    <div className={cx(styles.voice, large && styles.large)} data-paper={look.paper}>
      <span className={styles.kind}>
        <Icon name={look.icon} />
        {w(look.name)}
      </span>
      <p className={styles.text}>{text}</p>
      <p className={styles.name}>{name}</p>
      {flagged && (
        <p className={styles.mind}>
          <Icon name="bang" />
          <span>{w('desk:tray.flagged')}</span>
        </p>
      )}
      {hard && (
        <p className={styles.mind}>
          <Icon name="talk" />
          <span>{w('desk:tray.hard', { found: hard.found })}</span>
        </p>
      )}
      {isRewritten(card) && (
        <p className={styles.mind}>
          <Icon name="pen" />
          <span>{w(down ? 'desk:tray.rewrittenDown' : 'desk:tray.rewritten', { shown: shown ?? '' })}</span>
        </p>
      )}
    </div>
  );
}
