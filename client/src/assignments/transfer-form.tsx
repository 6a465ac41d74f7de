import { useMutation, useQueryClient } from '@tanstack/react-query';
import { assignmentsOf } from '@yoriai/shared/access/roles';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import type { AssignedView, Transfer } from '@yoriai/shared/assignments/assignment';
import { addDays } from '@yoriai/shared/writing/calendar';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { useAccounts } from '../people/queries.ts';
import { todayInJapan } from '../people/today.ts';
import { useFirstFault } from '../people/use-first-fault.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choose-one.tsx';
import { DayField } from '../ui/day-field.tsx';
import { ExplainedChoice } from '../ui/explained-choice.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './assignments.module.css';
import { PersonChoice } from './person-choice.tsx';

export interface TransferFormProps {
  readonly area: AreaSummary;
  readonly people: readonly AssignedView[];
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** 引きつぎ: from a day on another stands where somebody stood, here and in the areas inside (C10). */
export function TransferForm({ area, people, onDone, onBack }: TransferFormProps) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const today = todayInJapan();
  const inCharge = people.filter(({ as }) => as === 'primary' || as === 'backup');
  const { data: accounts = [], error } = useAccounts(true);
  const [from, setFrom] = useState(inCharge[0]?.account ?? '');
  const [to, setTo] = useState('');
  const [day, setDay] = useState(today);
  const [after, setAfter] = useState<'looks-on' | 'goes'>('looks-on');
  const [faulty, setFaulty] = useState<ReadonlySet<'to' | 'day'>>(new Set());
  const form = useFirstFault(faulty);
  const former = inCharge.find(({ account }) => account === from);
  const as = former?.as ?? 'primary';
  const able = accounts.filter(({ id, role }) => id !== from && assignmentsOf[role].includes(as));
  const successor = able.find(({ id }) => id === to);
  const transfer = useMutation({
    mutationFn: (how: Transfer) => api.post(`/api/areas/${area.id}/transfer`, how),
    onSuccess: (_, { day: first }) => {
      shelfIsStale(client, area.id);
      const values = { to: successor?.name ?? '', day: writeDate(first, 'era') };
      say.done(w(first > today ? 'assignments:transfer.planned' : 'assignments:transfer.done', values));
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = new Set<'to' | 'day'>();
    if (!successor) found.add('to');
    if (day < today) found.add('day');
    setFaulty(found);
    if (found.size === 0) transfer.mutate({ from, to, day, looksOn: after === 'looks-on' });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <ChooseOne
        label={w('assignments:transfer.from')}
        value={from}
        options={inCharge.map((it) => ({
          value: it.account,
          words: `${it.name}（${t(`people:assignments.${it.as}`)}）`,
        }))}
        onChange={setFrom}
      />
      <PersonChoice
        label={w('assignments:transfer.to')}
        people={able}
        value={to}
        onChange={setTo}
        {...(faulty.has('to') && { fault: w('assignments:transfer.fault') })}
      />
      <DayField
        label={w('assignments:transfer.day')}
        hint={w('assignments:transfer.dayHint')}
        value={day}
        min={today}
        onChange={setDay}
        {...(faulty.has('day') && { fault: w('assignments:transfer.dayFault') })}
      />
      {former && (
        <ExplainedChoice
          label={w('assignments:transfer.after', { name: former.name })}
          value={after}
          onChange={setAfter}
          options={[
            {
              value: 'looks-on',
              words: w('assignments:transfer.looksOn'),
              hint: w('assignments:transfer.looksOnHint'),
            },
            {
              value: 'goes',
              words: w('assignments:transfer.goes'),
              hint: w('assignments:transfer.goesHint'),
            },
          ]}
        />
      )}
      {former && successor && day >= today && (
        <p className={styles.note}>
          {w(day > today ? 'assignments:transfer.says' : 'assignments:transfer.saysNow', {
            from: former.name,
            to: successor.name,
            day: writeDate(day, 'era'),
            last: writeDate(addDays(day, -1), 'era'),
          })}
        </p>
      )}
      <p className={styles.quiet}>{w('assignments:transfer.stays')}</p>
      <FailureNotice failure={transfer.error ?? error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={transfer.isPending}>
          {w('assignments:transfer.act')}
        </Button>
        <Button onPress={onBack}>{w('assignments:back')}</Button>
      </div>
    </form>
  );
}
