import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SessionView, signInSchema } from '@yoriai/shared/people/account';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './doorway.module.css';
import { faultyFields } from './faulty-fields.ts';
import { keepSession } from './session.tsx';

export interface SignInFormProps {
  readonly email?: string;
  readonly onSignedIn: () => void;
}

export function SignInForm({ email: known = '', onSignedIn }: SignInFormProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const signIn = useMutation({
    mutationFn: async () => {
      await api.post('/api/session', { email, password });
      return api.get<SessionView>('/api/session');
    },
    onSuccess: (session) => {
      keepSession(client, session);
      onSignedIn();
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultyFields(signInSchema, { email, password });
    if (password === '') found.add('password');
    setFaulty(found);
    if (found.size === 0) signIn.mutate();
  };

  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      <TextField
        label={w('people:email')}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        autoFocus={known === ''}
        {...(faulty.has('email') && { fault: w('people:faults.email') })}
      />
      <TextField
        label={w('people:password')}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        autoFocus={known !== ''}
        {...(faulty.has('password') && { fault: w('people:faults.passwordEmpty') })}
      />
      <FailureNotice failure={signIn.error} />
      <Button type="submit" variant="primary" stitched wide icon="key" isPending={signIn.isPending}>
        {w('people:signIn.act')}
      </Button>
    </form>
  );
}
