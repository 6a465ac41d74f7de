import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '@yoriai/shared/people/account';
import { ownChangeSchema } from '@yoriai/shared/people/accounts';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { keepSession, useSignedIn } from '../session.tsx';

/** One's name as others see it. */
export function NameForm() {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const { account } = useSignedIn();
  const [name, setName] = useState(account.name);
  const [isFaulty, setFaulty] = useState(false);
  const keep = useMutation({
    mutationFn: () => api.patch<SessionView>('/api/account', { name }),
    onSuccess: (session) => {
      keepSession(client, session);
      say.done(w('ownAccount:nameKept'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = ownChangeSchema.safeParse({ name }).success;
    setFaulty(!fits);
    if (fits) keep.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={w('ownAccount:name')}
        hint={w('ownAccount:nameHint')}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        {...(isFaulty && { fault: w('people:faults.name') })}
      />
      <FailureNotice failure={keep.error} />
      <Button type="submit" isPending={keep.isPending}>
        {w('ownAccount:keepName')}
      </Button>
    </form>
  );
}
