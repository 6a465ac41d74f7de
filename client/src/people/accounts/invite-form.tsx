import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AccountRole, assignmentsOf } from '@yoriai/shared/access/roles';
import {
  type MadeInvitation,
  type NewInvitation,
  newInvitationSchema,
} from '@yoriai/shared/people/invitation';
import { lastDayFault } from '@yoriai/shared/people/last-day';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { faultyFields } from '../faulty-fields.ts';
import { peopleAreStale } from '../queries.ts';
import { todayInJapan } from '../today.ts';
import { useFirstFault } from '../use-first-fault.ts';
import styles from './accounts.module.css';
import { type AreaPart, AreaParts, isFine } from './area-parts.tsx';
import { RoleChoice } from './role-choice.tsx';

/** Who is invited, as what, and where (ACC-1, ACC-2). */
export function InviteForm({ onMade }: { readonly onMade: (made: MadeInvitation) => void }) {
  const { w } = useWords();
  const client = useQueryClient();
  const today = todayInJapan();
  const [name, setName] = useState('');
  const [role, setRole] = useState<AccountRole>('staff');
  const [parts, setParts] = useState<readonly AreaPart[]>([]);
  const [lastDay, setLastDay] = useState('');
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const form = useFirstFault(faulty);
  const hasParts = role === 'staff' || role === 'partner';
  const invitation: NewInvitation = {
    name,
    role,
    areas: hasParts ? parts.filter(({ area }) => area !== '') : [],
    ...(role === 'advisor' && lastDay !== '' && { lastDay }),
  };
  const make = useMutation({
    mutationFn: () => api.post<MadeInvitation>('/api/invitations', invitation),
    onSuccess: (made) => {
      peopleAreStale(client);
      onMade(made);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultyFields(newInvitationSchema, invitation);
    if (lastDayFault(role, invitation.lastDay, today)) found.add('lastDay');
    if (hasParts && !parts.every((part) => isFine(part, parts))) found.add('areas');
    setFaulty(found);
    if (found.size === 0) make.mutate();
  };
  const chooseRole = (next: AccountRole) => {
    setRole(next);
    // A part that the role cannot have becomes the first that it can.
    const possible = assignmentsOf[next];
    setParts(
      parts.map((part) => ({ ...part, as: possible.includes(part.as) ? part.as : (possible[0] ?? part.as) })),
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={w('accounts:inviteDialog.name')}
        hint={w('accounts:inviteDialog.nameHint')}
        value={name}
        onChange={setName}
        autoFocus
        {...(faulty.has('name') && { fault: w('accounts:inviteDialog.nameFault') })}
      />
      <RoleChoice value={role} onChange={chooseRole} />
      {hasParts && <AreaParts role={role} parts={parts} onChange={setParts} isFaulty={faulty.has('areas')} />}
      {role === 'advisor' && (
        <DayField
          label={w('accounts:inviteDialog.until')}
          hint={w('accounts:inviteDialog.untilHint')}
          value={lastDay}
          min={today}
          onChange={setLastDay}
          {...(faulty.has('lastDay') && { fault: w('accounts:inviteDialog.untilFault') })}
        />
      )}
      <FailureNotice failure={make.error} />
      <Button type="submit" variant="primary" icon="key" isPending={make.isPending}>
        {w('accounts:inviteDialog.act')}
      </Button>
    </form>
  );
}
