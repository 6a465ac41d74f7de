import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { signStaffNote, staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { limits } from '@yoriai/shared/limits';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type * as Y from 'yjs';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { useStore } from '../../collaboration/react.tsx';
import { TextEditor } from '../../text/text-editor.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useCard, useSession } from '../session/use-board.ts';
import { StaffContext } from './staff-context.ts';
import styles from './staff-note.module.css';
import { noteOf, useStaffNote } from './use-staff-note.ts';

/** 職員だけに見えます: a sheet of other paper, from a document of its own; absent where the layer is not shown (ACC-5). */
export function StaffNote({ id }: { readonly id: string }) {
  const staff = useContext(StaffContext);
  return staff ? <StaffPaper key={id} id={id} staff={staff} /> : null;
}

function StaffPaper({ id, staff }: { readonly id: string; readonly staff: DocumentConnection }) {
  const session = useSession();
  const words = useWords();
  const { language, t, w } = words;
  const card = useCard(id);
  const note = useStaffNote(staff.doc, id);
  const state = useStore(staff.state);
  const [writing, setWriting] = useState(false);
  const fragment = useCallback((doc: Y.Doc) => staffNoteText(doc, id), [id]);
  const button = useRef<HTMLButtonElement>(null);
  useSignature(staff, id, session.hand, writing);
  const writable = state.is !== 'loading' && state.is !== 'read-only' && state.is !== 'refused';
  const done = (how: 'finished' | 'left') => {
    setWriting(false);
    if (how === 'finished') requestAnimationFrame(() => button.current?.focus());
  };
  const label = t('canvas:staff.label', { card: card ? session.skin.nameOf(card, words) : '' });
  return (
    <section data-staff-only className={styles.staff} aria-label={t('canvas:staff.title')}>
      <h3>
        <Icon name="lock" />
        <span>{w('canvas:staff.title')}</span>
      </h3>
      <div className={styles.inside}>
        {state.is === 'refused' && <p>{w(`errors:${state.why}`)}</p>}
        {state.is === 'loading' && <p>{w('shell:opening')}</p>}
        {state.is === 'read-only' && <p className={styles.text}>{note.text}</p>}
        {writable &&
          (writing ? (
            <div className={styles.editor}>
              <TextEditor
                document={staff}
                fragment={fragment}
                label={label}
                limit={limits.cardTextCharacters}
                autoFocus
                onDone={done}
              />
            </div>
          ) : (
            <button ref={button} type="button" className={styles.text} onClick={() => setWriting(true)}>
              {note.text === '' ? w('canvas:staff.empty') : note.text}
              <span className="vh">{t('canvas:card.press-to-write')}</span>
            </button>
          ))}
        <p className={styles.by}>
          <span>{note.at > 0 && `${note.by} ${formatWhen(note.at, language)}`}</span>
          <span>{w('canvas:staff.readers')}</span>
        </p>
      </div>
    </section>
  );
}

/** Remembers the last hand of a note when somebody who changed it stops writing. */
function useSignature(staff: DocumentConnection, id: string, hand: Hand, writing: boolean): void {
  useEffect(() => {
    if (!writing) return;
    const before = noteOf(staff.doc, id).text;
    return () => {
      if (noteOf(staff.doc, id).text === before) return;
      signStaffNote(staff.doc, id, hand.by, hand.now(), staff.undo.textOrigin);
    };
  }, [staff, id, hand, writing]);
}
