import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import form from '../../areas/form.module.css';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { isWrongPassword } from './password-form.tsx';

/** Ends one's own account, for good: the name stays behind what one wrote. */
export function LeaveSection() {
  const { w } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="leaving">
      <h2 id="leaving">{w('ownAccount:leaving.title')}</h2>
      <div className={styles.paper}>
        <div className={styles.row}>
          <p>{w('ownAccount:leaving.text')}</p>
          <Button onPress={() => setAsking(true)}>{w('ownAccount:leaving.open')}</Button>
        </div>
      </div>
      {asking && <LeaveDialog onClose={() => setAsking(false)} />}
    </section>
  );
}

function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const [password, setPassword] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const leave = useMutation({
    mutationFn: () => api.post('/api/account/leave', { password }),
    // A fresh page: nothing of this person stays in memory.
    onSuccess: () => window.location.assign('/sign-in'),
  });
  const isWrong = isWrongPassword(leave.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(password === '');
    if (password !== '') leave.mutate();
  };
  return (
    <Dialog isOpen title={w('ownAccount:leaving.sure')} onClose={onClose}>
      <p>{w('ownAccount:leaving.sureText')}</p>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextField
          label={w('people:password')}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          autoFocus
          {...(isEmpty && { fault: w('people:faults.passwordEmpty') })}
          {...(isWrong && { fault: w('ownAccount:password.oldWrong') })}
        />
        <FailureNotice failure={isWrong ? undefined : leave.error} />
        <Button type="submit" variant="primary" isPending={leave.isPending}>
          {w('ownAccount:leaving.act')}
        </Button>
      </form>
    </Dialog>
  );
}
