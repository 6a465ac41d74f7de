import { type FormEvent, type ReactNode, useState } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './proposals/proposals.module.css';

export interface NoteDialogProps {
  readonly title: ReactNode;
  readonly act: ReactNode;
  /** What happens, above the note. */
  readonly children: ReactNode;
  readonly isNeeded: boolean;
  readonly failure: unknown;
  readonly isPending: boolean;
  readonly onNote: (note: string) => void;
  readonly onClose: () => void;
}

/** A decision with a word about it, which somebody may leave out or must write. */
export function NoteDialog({
  title,
  act,
  children,
  isNeeded,
  failure,
  isPending,
  onNote,
  onClose,
}: NoteDialogProps) {
  const { w } = useWords();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = isNeeded && note.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isMissing) onNote(note.trim());
  };
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {children}
        <TextArea
          label={w(isNeeded ? 'supportPlan:note.needed' : 'supportPlan:note.label')}
          value={note}
          onChange={setNote}
          {...(asked && isMissing && { fault: w('supportPlan:note.fault') })}
        />
        <FailureNotice failure={failure} />
        <Button type="submit" variant="primary" isPending={isPending}>
          {act}
        </Button>
      </form>
    </Dialog>
  );
}
