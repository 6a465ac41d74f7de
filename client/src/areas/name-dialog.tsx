import { useMutation } from '@tanstack/react-query';
import { limits } from '@yoriai/shared/limits';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './form.module.css';

export interface NameDialogProps {
  readonly title: ReactNode;
  readonly label: ReactNode;
  readonly fault: ReactNode;
  readonly act: ReactNode;
  readonly name: string;
  readonly onName: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Gives a sheet or an area another name. */
export function NameDialog({ title, label, fault, act, name: before, onName, onClose }: NameDialogProps) {
  const [name, setName] = useState(before);
  const [faulty, setFaulty] = useState(false);
  const change = useMutation({ mutationFn: () => onName(name.trim()), onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tooLong = name.trim().length > limits.titleCharacters;
    setFaulty(name.trim() === '' || tooLong);
    if (name.trim() !== '' && !tooLong) change.mutate();
  };
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField label={label} value={name} onChange={setName} autoFocus {...(faulty && { fault })} />
        <FailureNotice failure={change.error} />
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {act}
        </Button>
      </form>
    </Dialog>
  );
}
