import { nicknameCharacters } from '@yoriai/shared/meetings/nickname';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Speakers } from './speakers.ts';
import styles from './table.module.css';

interface NameQuestionProps {
  readonly speakers: Speakers;
  readonly onClose: () => void;
}

/** What somebody at the table wants to be called in this meeting. */
export function NameQuestion({ speakers, onClose }: NameQuestionProps) {
  const { w } = useWords();
  const [name, setName] = useState('');
  const [isBlank, setBlank] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (speakers.add(name)) onClose();
    else setBlank(true);
  };
  return (
    <Dialog title={w('wall:table.addName')} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={w('wall:table.nickname')}
          hint={w('wall:table.nicknameHint')}
          fault={isBlank && w('wall:table.nicknameFault')}
          value={name}
          onChange={setName}
          maxLength={nicknameCharacters}
          autoComplete="off"
          autoFocus
        />
        <Button type="submit" variant="primary">
          {w('wall:table.nameDone')}
        </Button>
      </form>
    </Dialog>
  );
}
