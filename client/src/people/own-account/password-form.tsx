import { useMutation, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import type { SessionView } from '@yoriai/shared/people/account';
import { passwordChangeSchema } from '@yoriai/shared/people/accounts';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { keepSession, useSignedIn } from '../session.tsx';

/** Another password. All other devices are signed out by it. */
export function PasswordForm() {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const { account } = useSignedIn();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const change = useMutation({
    mutationFn: () => api.post<SessionView>('/api/account/password', { current, next }),
    onSuccess: (session) => {
      keepSession(client, session);
      setCurrent('');
      setNext('');
      say.done(w('ownAccount:password.done'));
    },
  });
  const isWrong = isWrongPassword(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = new Set<string>();
    if (current === '') found.add('current');
    if (!passwordChangeSchema.safeParse({ current: '', next }).success) found.add('next');
    setFaulty(found);
    if (found.size === 0) change.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {/* Whose password it is, for what keeps passwords in the browser. */}
      <input type="email" name="email" autoComplete="username" value={account.email} readOnly hidden />
      <TextField
        label={w('ownAccount:password.old')}
        name="current"
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        {...(faulty.has('current') && { fault: w('ownAccount:password.oldFault') })}
        {...(isWrong && { fault: w('ownAccount:password.oldWrong') })}
      />
      <TextField
        label={w('ownAccount:password.next')}
        hint={w('ownAccount:password.hint')}
        name="next"
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        {...(faulty.has('next') && { fault: w('people:faults.password') })}
      />
      <FailureNotice failure={isWrong ? undefined : change.error} />
      <Button type="submit" isPending={change.isPending}>
        {w('ownAccount:password.act')}
      </Button>
    </form>
  );
}

/** One's own password does not fit; that is said at the field. */
export const isWrongPassword = (failure: unknown): boolean =>
  failure instanceof YoriaiError && failure.id === 'wrong-password';
