import { useMutation, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import type { SessionView } from '@yoriai/shared/people/account';
import { joinSchema } from '@yoriai/shared/people/invitation';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../doorway.module.css';
import { faultyFields } from '../faulty-fields.ts';
import { keepSession } from '../session.tsx';

interface JoinFormProps {
  readonly token: string;
  /** As whoever invited wrote it. */
  readonly name: string;
  readonly onDone: () => void;
}

/** Makes the account and signs it in. What was typed stays on every error. */
export function JoinForm({ token, name: known, onDone }: JoinFormProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState(known);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const body = { token, name, email, password };
  const join = useMutation({
    mutationFn: () => api.post<SessionView>('/api/invitations/join', body),
    onSuccess: (session) => {
      keepSession(client, session);
      onDone();
    },
    onError: (failure) => {
      if (failure instanceof YoriaiError) setFaulty(new Set(failure.fields.map(({ path }) => path)));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultyFields(joinSchema, body);
    setFaulty(found);
    if (found.size === 0) join.mutate();
  };
  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      <TextField
        label={w('joining:name')}
        hint={w('joining:nameHint')}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        {...(faulty.has('name') && { fault: w('people:faults.name') })}
      />
      <TextField
        label={w('people:email')}
        hint={w('joining:emailHint')}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        autoFocus
        {...(faulty.has('email') && { fault: w('people:faults.email') })}
      />
      <TextField
        label={w('people:password')}
        hint={w('joining:passwordHint')}
        name="password"
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        {...(faulty.has('password') && { fault: w('people:faults.password') })}
      />
      <FailureNotice failure={join.error} />
      <Button type="submit" variant="primary" stitched wide icon="sprout" isPending={join.isPending}>
        {w('joining:act')}
      </Button>
    </form>
  );
}
