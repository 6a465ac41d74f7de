import type { ChangeNote } from '@yoriai/shared/boards/change-note';
import { removeNote } from '@yoriai/shared/boards/edits/notes';
import { useState } from 'react';
import { useSession, useWritable } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './change-notes.module.css';
import { NoteForm } from './note-form.tsx';
import { turnSkins } from './turn-skins.ts';
import { dayIn, useNotesOf } from './use-notes.ts';

/** 変化の書きとめ: what became of a 目標, day by day, the newest first (LGM-2). */
export function ChangeNotes({ card }: { readonly card: string }) {
  const { t, w } = useWords();
  const writable = useWritable();
  const notes = useNotesOf(card);
  const [writing, setWriting] = useState(false);
  return (
    <section className={styles.notes} aria-label={t('logicModel:note.title')}>
      <h3>
        <Icon name="history" />
        <span>{w('logicModel:note.title')}</span>
      </h3>
      {notes.length === 0 && !writing && <p className={styles.none}>{w('logicModel:note.none')}</p>}
      {notes.length > 0 && (
        <ol>
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ol>
      )}
      {writable &&
        (writing ? (
          <NoteForm card={card} onClose={() => setWriting(false)} />
        ) : (
          <div>
            <Button icon="pen" onPress={() => setWriting(true)}>
              {w('logicModel:note.write')}
            </Button>
          </div>
        ))}
    </section>
  );
}

function Note({ note }: { readonly note: ChangeNote }) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const { word, icon } = turnSkins[note.turn];
  const day = dayIn(note.on);
  const takeBack = () => {
    session.edit((board, _, origin) => removeNote(board, note.id, origin));
    session.say('logicModel:note.taken-back');
  };
  return (
    <li>
      <p className={styles.turn}>
        <Icon name={icon} />
        <b>{w(word)}</b>
        <span>{w('logicModel:note.day', day)}</span>
      </p>
      {note.text !== '' && <p className={styles.words}>{note.text}</p>}
      <p className={styles.by}>
        <span>{note.by}</span>
        {writable && (
          <Button
            variant="quiet"
            aria-label={t('logicModel:note.take-back-one', {
              day: t('logicModel:note.day', day),
              turn: t(word),
            })}
            onPress={takeBack}
          >
            {w('logicModel:note.take-back')}
          </Button>
        )}
      </p>
    </li>
  );
}
