import { useMutation, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import { type SessionView, setupSchema } from '@yoriai/shared/people/account';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './doorway.module.css';
import { faultyFields } from './faulty-fields.ts';
import { keepSession } from './session.tsx';

const fields = ['organization', 'name', 'email', 'password'] as const;
type Field = (typeof fields)[number];
const empty: Record<Field, string> = { organization: '', name: '', email: '', password: '' };

const details = {
  organization: {
    type: 'text',
    autoComplete: 'organization',
    label: 'people:setUp.organization',
    hint: 'people:setUp.organizationHint',
  },
  name: { type: 'text', autoComplete: 'name', label: 'people:setUp.name', hint: 'people:setUp.nameHint' },
  email: { type: 'email', autoComplete: 'username', label: 'people:email', hint: 'people:setUp.emailHint' },
  password: {
    type: 'password',
    autoComplete: 'new-password',
    label: 'people:password',
    hint: 'people:setUp.passwordHint',
  },
} as const;

/** Makes the organisation and its first account, and signs it in. */
export function SetUpForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const { w } = useWords();
  const client = useQueryClient();
  const [values, setValues] = useState(empty);
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const setUp = useMutation({
    mutationFn: async () => {
      await api.post('/api/setup', { token, ...values });
      return api.get<SessionView>('/api/session');
    },
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
    const found = faultyFields(setupSchema, { token, ...values });
    setFaulty(found);
    if (found.size === 0) setUp.mutate();
  };

  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      {fields.map((field) => (
        <TextField
          key={field}
          name={field}
          type={details[field].type}
          autoComplete={details[field].autoComplete}
          label={w(details[field].label)}
          hint={w(details[field].hint)}
          value={values[field]}
          onChange={(value) => setValues({ ...values, [field]: value })}
          autoFocus={field === 'organization'}
          {...(faulty.has(field) && { fault: w(`people:faults.${field}`) })}
        />
      ))}
      <FailureNotice failure={setUp.error} />
      <Button type="submit" variant="primary" stitched wide icon="sprout" isPending={setUp.isPending}>
        {w('people:setUp.act')}
      </Button>
    </form>
  );
}
