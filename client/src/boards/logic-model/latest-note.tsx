import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './card.module.css';
import { turnSkins } from './turn-skins.ts';
import { dayIn, useNotesOf } from './use-notes.ts';

/** The last that was written down about a 目標: 近づいた, and when. */
export function LatestNote({ card }: { readonly card: string }) {
  const { w } = useWords();
  const [note] = useNotesOf(card);
  if (!note) return null;
  const { word, icon } = turnSkins[note.turn];
  return (
    <p className={styles.note}>
      <Icon name={icon} />
      <b>{w(word)}</b>
      <span>{w('logicModel:note.day', dayIn(note.on))}</span>
    </p>
  );
}
