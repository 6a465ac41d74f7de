import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ConsentView, consentTo, consentWays } from '@yoriai/shared/consents/consent';
import type { FormEvent } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { CheckedLine } from '../legal-ground/checked-line.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './consents.module.css';
import { consentsAreStale, consentsAt, useConsents } from './queries.ts';
import { Ticks } from './ticks.tsx';
import { useConsentDraft } from './use-consent-draft.ts';

interface ConsentFormProps {
  readonly area: string;
  /** The paper it is about; left out, it is asked. */
  readonly paper?: string;
  readonly onKept: (consent: ConsentView) => void;
  readonly onStop: () => void;
}

/** Writes down that somebody agreed. */
export function ConsentForm({ area, paper, onKept, onStop }: ConsentFormProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const { data } = useConsents(area);
  const { draft, change, body, faults, looked, look, place } = useConsentDraft(data?.today, paper);
  const keep = useMutation({
    mutationFn: () => api.post<ConsentView>(consentsAt(area), body),
    onSuccess: async (consent) => {
      await consentsAreStale(client, area);
      onKept(consent);
    },
  });
  const fault = (of: keyof typeof faults) => {
    const is = faults[of];
    return looked && is !== undefined && w(`consents:fault.${is}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (look()) keep.mutate();
  };
  return (
    <form ref={place} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={w('consents:form.whom')}
        hint={w('consents:form.whom-hint')}
        value={draft.whom}
        onChange={(whom) => change({ whom })}
        maxLength={6}
        fault={fault('whom')}
      />
      <CheckedLine
        label={w('consents:form.what')}
        hint={w('consents:form.what-hint')}
        value={draft.what}
        onChange={(what) => change({ what })}
        maxLength={200}
        notNames={draft.notNames}
        onNotName={(found) => change({ notNames: [...draft.notNames, found] })}
        fault={fault('what')}
      />
      <Ticks
        label={w('consents:form.to')}
        value={draft.to}
        options={consentTo.map((value) => ({ value, words: w(`consents:to.${value}`) }))}
        onChange={(to) => change({ to })}
        fault={fault('to')}
      />
      <Switch isSelected={draft.export} onChange={(on) => change({ export: on })}>
        {w('consents:form.export')}
      </Switch>
      <Choice
        label={w('consents:form.how')}
        value={draft.how}
        options={consentWays.map((value) => ({ value, words: w(`consents:how.${value}`) }))}
        onChange={(how) => change({ how })}
      />
      <DayField
        label={w('consents:form.on')}
        value={draft.on}
        onChange={(on) => change({ on })}
        fault={fault('on')}
      />
      <DayField
        label={w('consents:form.until')}
        value={draft.until}
        onChange={(until) => change({ until })}
        min={data?.today}
        fault={fault('until')}
      />
      {paper === undefined && data && data.papers.length > 0 && (
        <Ticks
          label={w('consents:form.papers')}
          value={draft.papers}
          options={data.papers
            .filter(({ away }) => !away)
            .map(({ id, title }) => ({ value: id, words: title }))}
          onChange={(papers) => change({ papers })}
        />
      )}
      <FailureNotice failure={keep.error} />
      <div className={styles.acts}>
        <Button onPress={onStop}>{w('shell:stop')}</Button>
        <Button type="submit" variant="primary" isPending={keep.isPending}>
          {w('consents:form.act')}
        </Button>
      </div>
    </form>
  );
}
