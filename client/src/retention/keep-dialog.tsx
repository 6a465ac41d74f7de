import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Sheet } from '@yoriai/shared/areas/area';
import { refusedIn } from '@yoriai/shared/legal-ground/refused-words';
import { type KeptPaper, keepLongerSchema, whyNotUntil } from '@yoriai/shared/retention/keeping';
import { addDays } from '@yoriai/shared/writing/calendar';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import styles from '../areas/form.module.css';
import { shelfIsStale } from '../areas/queries.ts';
import { CheckedLine } from '../legal-ground/checked-line.tsx';
import { faultyFields } from '../people/faulty-fields.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.tsx';

interface KeepDialogProps {
  readonly area: string;
  readonly sheet: Pick<Sheet, 'id' | 'of' | 'title'>;
  readonly kept: KeptPaper;
  readonly today: string;
  readonly onClose: () => void;
}

/** Keeps a paper longer, with a reason that stands beside it (P19). */
export default function KeepDialog({ area, sheet, kept, today, onClose }: KeepDialogProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [notNames, setNotNames] = useState<readonly string[]>([]);
  const [looked, setLooked] = useState(false);
  const body = { until, reason: reason.trim(), notNames };
  const faulty = faultyFields(keepLongerSchema, body);
  const against = faulty.has('until') ? 'past' : whyNotUntil(until, today, kept.atMost);
  const keep = useMutation({
    mutationFn: () => api.post(`/api/areas/${area}/${sheet.of}s/${sheet.id}/keeping`, body),
    onSuccess: () => {
      shelfIsStale(client, area);
      onClose();
      say.done(w('keeping:dialog.done', { title: sheet.title, day: writeDate(until, 'era') }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (faulty.size === 0 && !against && refusedIn(body.reason, notNames).length === 0) keep.mutate();
  };
  const said = { title: sheet.title, day: writeDate(kept.until, 'era') };
  return (
    <Dialog isOpen title={w('keeping:dialog.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{w(kept.expired === undefined ? 'keeping:dialog.now' : 'keeping:dialog.over', said)}</p>
        {kept.longer && (
          <p>
            {w('keeping:dialog.before', {
              day: writeDate(kept.longer.until, 'era'),
              reason: kept.longer.reason,
              name: kept.longer.by,
            })}
          </p>
        )}
        <DayField
          label={w('keeping:dialog.until')}
          value={until}
          onChange={setUntil}
          min={addDays(today, 1)}
          hint={kept.atMost && w('keeping:dialog.at-most', { day: writeDate(kept.atMost, 'era') })}
          fault={looked && against && w(`keeping:fault.${against}`)}
        />
        <CheckedLine
          label={w('keeping:dialog.reason')}
          hint={w('keeping:dialog.reason-hint')}
          value={reason}
          onChange={setReason}
          notNames={notNames}
          onNotName={(found) => setNotNames([...notNames, found])}
          fault={looked && faulty.has('reason') && w('keeping:fault.reason')}
        />
        <FailureNotice failure={keep.error} />
        <Button type="submit" variant="primary" isPending={keep.isPending}>
          {w('keeping:dialog.act')}
        </Button>
      </form>
    </Dialog>
  );
}
