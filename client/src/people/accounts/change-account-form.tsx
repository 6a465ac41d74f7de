import { useMutation, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import { type AccountChange, type AccountLine, accountChangeSchema } from '@yoriai/shared/people/accounts';
import { lastDayFault } from '@yoriai/shared/people/last-day';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { faultyFields } from '../faulty-fields.ts';
import { peopleAreStale } from '../queries.ts';
import { sessionIsStale } from '../session.tsx';
import { todayInJapan } from '../today.ts';
import { useFirstFault } from '../use-first-fault.ts';
import styles from './accounts.module.css';
import { RoleChoice } from './role-choice.tsx';

interface ChangeAccountFormProps {
  readonly account: AccountLine;
  readonly onDone: () => void;
}

/** Another name, role or last day. What no longer goes with the role falls away on the server (ACC-4). */
export function ChangeAccountForm({ account, onDone }: ChangeAccountFormProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const today = todayInJapan();
  const [name, setName] = useState(account.name);
  const [role, setRole] = useState(account.role);
  const [day, setDay] = useState(account.lastDay ?? '');
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const form = useFirstFault(faulty);
  const lastDay = role === 'admin' || day === '' ? null : day;
  // What is as it was is not sent: a last day in the past may stay, and a role that another changed meanwhile, too.
  const change: AccountChange = {
    ...(name.trim() !== account.name && { name }),
    ...(role !== account.role && { role }),
    ...(lastDay !== (account.lastDay ?? null) && { lastDay }),
  };
  const keep = useMutation({
    mutationFn: () => api.patch<AccountLine>(`/api/accounts/${account.id}`, change),
    onSuccess: (changed) => {
      peopleAreStale(client);
      void sessionIsStale(client);
      onDone();
      say.done(w('accounts:changeDialog.changed', { name: changed.name }));
    },
    onError: (failure) => {
      if (failure instanceof YoriaiError) setFaulty(new Set(failure.fields.map(({ path }) => path)));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultyFields(accountChangeSchema, change);
    const endsOtherwise = change.role !== undefined || change.lastDay !== undefined;
    if (endsOtherwise && lastDayFault(role, lastDay ?? undefined, today)) found.add('lastDay');
    setFaulty(found);
    if (found.size > 0) return;
    if (Object.keys(change).length === 0) onDone();
    else keep.mutate();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={w('accounts:changeDialog.name')}
        value={name}
        onChange={setName}
        {...(faulty.has('name') && { fault: w('accounts:changeDialog.nameFault') })}
      />
      <RoleChoice value={role} onChange={setRole} />
      {role !== account.role && <p className={styles.quiet}>{w('accounts:changeDialog.loses')}</p>}
      {role !== 'admin' && (
        <DayField
          label={w('accounts:changeDialog.until')}
          hint={w(
            role === 'advisor' ? 'accounts:changeDialog.untilHintNeeded' : 'accounts:changeDialog.untilHint',
          )}
          value={day}
          min={today}
          onChange={setDay}
          {...(faulty.has('lastDay') && { fault: w('accounts:changeDialog.untilFault') })}
        />
      )}
      <FailureNotice failure={keep.error} />
      <Button type="submit" variant="primary" isPending={keep.isPending}>
        {w('accounts:changeDialog.act')}
      </Button>
    </form>
  );
}
