import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Assignment, assignmentsOf } from '@yoriai/shared/access/roles';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import type { Assign, AssignedView } from '@yoriai/shared/assignments/assignment';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { useAccounts } from '../people/queries.ts';
import { todayInJapan } from '../people/today.ts';
import { useFirstFault } from '../people/use-first-fault.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { ExplainedChoice } from '../ui/explained-choice.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './assignments.module.css';
import { DropButton } from './drop-button.tsx';
import { PersonChoice } from './person-choice.tsx';
import { areaPeopleAddress } from './queries.ts';

export interface AssignFormProps {
  readonly area: AreaSummary;
  readonly people: readonly AssignedView[];
  /** Whose part is changed; absent: somebody is added. */
  readonly of: AssignedView | undefined;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** What somebody is in the area, and for how long. */
export function AssignForm({ area, people, of, onDone, onBack }: AssignFormProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const today = todayInJapan();
  const { data: accounts = [], error } = useAccounts(true);
  const [account, setAccount] = useState(of?.account ?? '');
  const [as, setAs] = useState<Assignment>(of?.as ?? 'backup');
  const [firstDay, setFirstDay] = useState(of?.firstDay ?? '');
  const [lastDay, setLastDay] = useState(of?.lastDay ?? '');
  const [faulty, setFaulty] = useState<ReadonlySet<'person' | 'days'>>(new Set());
  const form = useFirstFault(faulty);
  const there = new Set(people.map((it) => it.account));
  const free = accounts.filter(({ id, role }) => assignmentsOf[role].length > 0 && !there.has(id));
  const role = of?.role ?? accounts.find(({ id }) => id === account)?.role;
  const possible = assignmentsOf[role ?? 'staff'];
  const part = possible.includes(as) ? as : (possible[0] ?? as);
  const keep = useMutation({
    mutationFn: (how: Assign) => api.put(`${areaPeopleAddress(area.id)}/${account}`, how),
    onSuccess: () => {
      shelfIsStale(client, area.id);
      const name = of?.name ?? accounts.find(({ id }) => id === account)?.name ?? '';
      say.done(w('assignments:added', { name }));
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = new Set<'person' | 'days'>();
    if (account === '') found.add('person');
    if (lastDay !== '' && (lastDay < today || lastDay < firstDay)) found.add('days');
    setFaulty(found);
    if (found.size > 0) return;
    keep.mutate({
      as: part,
      ...(firstDay > today && { firstDay }),
      ...(lastDay !== '' && { lastDay }),
    });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {of ? (
        <p>
          <b>{of.name}</b>
        </p>
      ) : (
        <PersonChoice
          label={w('assignments:person')}
          people={free}
          value={account}
          onChange={setAccount}
          {...(faulty.has('person') && { fault: w('assignments:personFault') })}
        />
      )}
      <ExplainedChoice
        label={w('assignments:as')}
        value={part}
        onChange={setAs}
        options={possible.map((it) => ({
          value: it,
          words: w(`people:assignments.${it}`),
          hint: w(`assignments:hints.${it}`),
        }))}
      />
      <div className={styles.days}>
        <DayField
          label={w('assignments:begins')}
          hint={w('assignments:beginsHint')}
          value={firstDay}
          min={today}
          onChange={setFirstDay}
        />
        <DayField
          label={w('assignments:ends')}
          hint={w('assignments:endsHint')}
          value={lastDay}
          min={today}
          onChange={setLastDay}
          {...(faulty.has('days') && { fault: w('assignments:endsFault') })}
        />
      </div>
      <FailureNotice failure={keep.error ?? error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={keep.isPending}>
          {w(of ? 'assignments:keepAct' : 'assignments:addAct')}
        </Button>
        <Button onPress={onBack}>{w('assignments:back')}</Button>
        {of && <DropButton area={area} person={of} onDone={onDone} />}
      </div>
    </form>
  );
}
