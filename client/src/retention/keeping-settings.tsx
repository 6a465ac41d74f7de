import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type Keeping,
  keepingSchema,
  type KeepingSettings as Settings,
} from '@yoriai/shared/retention/keeping';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { faultyFields } from '../people/faulty-fields.ts';
import styles from '../people/people-page.module.css';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import { keepSettings, useKeepingSettings } from './queries.ts';

/** How long the organisation keeps its papers (P19). */
export function KeepingSettings() {
  const { w } = useWords();
  const { data, error } = useKeepingSettings();
  return (
    <section className={styles.section} aria-labelledby="keeping">
      <h2 id="keeping">{w('keeping:house.title')}</h2>
      <p className={styles.quiet}>{w('keeping:house.lead')}</p>
      <FailureNotice failure={error} />
      {data && <Figures kept={data.keeping} />}
    </section>
  );
}

const figures = [
  { name: 'casesDays', of: 'cases', most: 3650 },
  { name: 'residentsYears', of: 'residents', most: 30 },
  { name: 'plansYears', of: 'plans', most: 30 },
] as const;

function Figures({ kept }: { readonly kept: Keeping }) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [written, setWritten] = useState<Record<keyof Keeping, string>>({
    casesDays: String(kept.casesDays),
    residentsYears: String(kept.residentsYears),
    plansYears: String(kept.plansYears),
  });
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const change = useMutation({
    mutationFn: (keeping: Keeping) => api.patch<Settings>('/api/keeping', keeping),
    onSuccess: (settings) => {
      keepSettings(client, settings);
      say.done(w('keeping:house.done'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const keeping: Keeping = {
      casesDays: numberIn(written.casesDays),
      residentsYears: numberIn(written.residentsYears),
      plansYears: numberIn(written.plansYears),
    };
    const wrong = faultyFields(keepingSchema, keeping);
    setFaulty(wrong);
    if (wrong.size === 0) change.mutate(keeping);
  };
  return (
    <div className={styles.paper}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {figures.map(({ name, of, most }) => (
          <TextField
            key={name}
            label={w(`keeping:house.${of}`)}
            value={written[name]}
            onChange={(value) => setWritten({ ...written, [name]: value })}
            fault={faulty.has(name) && t('keeping:house.fault', { least: 1, most })}
          />
        ))}
        <p className={styles.quiet}>{w('keeping:house.others')}</p>
        <p className={styles.quiet}>{w('keeping:house.meetings')}</p>
        <FailureNotice failure={change.error} />
        <Button type="submit" isPending={change.isPending}>
          {w('keeping:house.act')}
        </Button>
      </form>
    </div>
  );
}

/** Widths of figures are one (B-10); what is no figure is none. */
const numberIn = (written: string): number => {
  const folded = written.normalize('NFKC').trim();
  return /^\d+$/.test(folded) ? Number(folded) : Number.NaN;
};
