import { useMutation, useQuery } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import type { ExportLook } from '@yoriai/shared/records/exchange/api';
import { useRef, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { handOver } from '../../app/hand-over.ts';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useExchangeAddress } from './address.ts';
import styles from './exchange.module.css';
import { ExportPeriod } from './export-period.tsx';

const forms = ['xlsx', 'csv-utf-8', 'csv-shift_jis'] as const;
type Form = (typeof forms)[number];

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Records of a period as a file, in the form's own columns (WS-4). It says before what it will hold. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const say = useSay();
  const address = useExchangeAddress();
  const [period, setPeriod] = useState<Period>({});
  const [form, setForm] = useState<Form>('xlsx');
  const [internal, setInternal] = useState(true);
  const [replace, setReplace] = useState(false);
  const stop = useRef<AbortController>(undefined);
  const as = form === 'xlsx' ? 'xlsx' : 'csv';
  const asked = new URLSearchParams({
    as,
    ...(form === 'csv-shift_jis' && { encoding: 'shift_jis' }),
    ...(period.from !== undefined && { from: period.from }),
    ...(period.to !== undefined && { to: period.to }),
    internal: internal ? 'yes' : 'no',
    replace: replace ? 'yes' : 'no',
  });
  const look = useQuery({
    queryKey: ['records-export', address, period, internal],
    queryFn: ({ signal }) => api.get<ExportLook>(`${address}/export/look?${asked}`, signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const records = look.data?.records ?? 0;
  const lacking = form === 'csv-shift_jis' ? look.data?.lacking : undefined;
  const write = useMutation({
    mutationFn: async () => {
      stop.current = new AbortController();
      const file = await api.file(`${address}/export?${asked}`, stop.current.signal);
      handOver(file, file.name);
    },
    onSuccess: () => {
      say.done(w('recordsExchange:out.done', { n: records }));
      onClose();
    },
  });
  const leave = () => {
    stop.current?.abort();
    onClose();
  };
  const mayWrite = records > 0 && (!lacking || lacking.count === 0 || replace);
  return (
    <Dialog isOpen title={w('recordsExchange:out.title')} onClose={leave}>
      <ExportPeriod onPeriod={setPeriod} />
      <Choice
        label={w('recordsExchange:out.as')}
        value={form}
        options={forms.map((value) => ({ value, words: w(`recordsExchange:out.${value}`) }))}
        onChange={setForm}
      />
      <Switch isSelected={internal} onChange={setInternal}>
        {w('recordsExchange:out.internal')}
      </Switch>
      {look.data && (
        <p role="status">
          {w(records > 0 ? 'recordsExchange:out.count' : 'recordsExchange:out.none', { n: records })}
        </p>
      )}
      {lacking && lacking.count > 0 && (
        <div className={styles.lacking}>
          <p className={styles.warn}>
            {w('recordsExchange:out.lacking', { n: lacking.count, characters: lacking.characters.join(' ') })}
          </p>
          <Switch isSelected={replace} onChange={setReplace}>
            {w('recordsExchange:out.replace')}
          </Switch>
        </div>
      )}
      <p className={styles.small}>{w('recordsExchange:out.staff')}</p>
      <FailureNotice failure={isStopped(write.error) ? undefined : (write.error ?? look.error)} />
      <div className={styles.acts}>
        <Button onPress={leave}>{w('shell:stop')}</Button>
        <Button
          variant="primary"
          icon="download"
          isDisabled={!mayWrite || write.isPending}
          onPress={() => write.mutate()}
        >
          {w(write.isPending ? 'recordsExchange:out.working' : 'recordsExchange:out.act')}
        </Button>
      </div>
    </Dialog>
  );
}

const isStopped = (error: unknown): boolean =>
  !(error instanceof YoriaiError) && (error as { name?: unknown } | null)?.name === 'AbortError';
