import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './check.module.css';

/** Characters of a reason. */
const longest = 200;

interface ReasonFormProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly act: ReactNode;
  readonly isPending: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, before something is done that needs a reason; without one it says so and keeps what was typed. */
export function ReasonForm({ label, hint, act, isPending, onReason, onClose }: ReasonFormProps) {
  const { w } = useWords();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setAsked(true);
    onReason(reason.trim());
  };
  return (
    <form className={styles.leave} onSubmit={submit}>
      <TextField
        label={label}
        {...(hint !== undefined && { hint })}
        value={reason}
        onChange={setReason}
        maxLength={longest}
        autoFocus
        {...(asked && reason.trim() === '' && { fault: w('caseReview:check.reason-fault') })}
      />
      <div className={styles.acts}>
        <Button type="submit" isPending={isPending}>
          {act}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {w('shell:stop')}
        </Button>
      </div>
    </form>
  );
}
