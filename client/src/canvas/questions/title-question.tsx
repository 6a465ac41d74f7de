import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './questions.module.css';

const titleCharacters = 80;

interface TitleQuestionProps {
  readonly heading: ReactNode;
  readonly act: ReactNode;
  readonly first: string;
  readonly more?: ReactNode;
  readonly onTitle: (title: string) => void;
  readonly onClose: () => void;
}

/** Asks for the words of a 表札. It may stay without. */
export function TitleQuestion({ heading, act, first, more, onTitle, onClose }: TitleQuestionProps) {
  const { w } = useWords();
  const [title, setTitle] = useState(first);
  return (
    <Dialog title={heading} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onTitle(title.trim());
        }}
      >
        <TextField
          label={w('canvas:group.title')}
          hint={w('canvas:group.title-hint')}
          value={title}
          onChange={setTitle}
          maxLength={titleCharacters}
          autoFocus
        />
        <div className={styles.acts}>
          {more}
          <Button type="submit" variant="primary">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
