import { useEffect, useRef } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useCard, useSession, useUi, useWritable } from '../session/use-board.ts';
import { CardEditor } from './card-editor.tsx';
import styles from './writable-text.module.css';

/** The words of a card, in the panel or in the list: pressed, they can be written. */
export function WritableText({ id, at }: { readonly id: string; readonly at: 'panel' | 'list' }) {
  const session = useSession();
  const { t, w } = useWords();
  const card = useCard(id);
  const writable = useWritable();
  const writing = useUi((ui) => ui.editing?.id === id && ui.editing.at === at);
  const button = useRef<HTMLButtonElement>(null);
  const wrote = useRef(false);
  useEffect(() => {
    if (wrote.current && !writing && document.activeElement === document.body) button.current?.focus();
    wrote.current = writing;
  }, [writing]);
  if (!card) return null;
  if (writing)
    return (
      <div className={styles.writing}>
        <CardEditor id={id} onDone={() => session.show({ editing: undefined })} autoFocus />
      </div>
    );
  if (!writable) return <p className={styles.text}>{card.text}</p>;
  return (
    <button ref={button} type="button" className={styles.text} onClick={() => session.write(id, at)}>
      {card.text === '' ? <span className={styles.empty}>{w('canvas:card.empty')}</span> : card.text}
      <span className="vh">{t('canvas:card.press-to-write')}</span>
    </button>
  );
}
