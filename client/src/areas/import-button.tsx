import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { type ChangeEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { useSay } from '../app/say.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { areaAddress, shelfIsStale } from './queries.ts';
import { WorkingDialog } from './working-dialog.tsx';

/** Brings an exported area back, here or on another server (AREA-5). */
export function ImportButton() {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [, go] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [stopper, setStopper] = useState<AbortController>();
  const bring = useMutation({
    mutationFn: async ({ file, signal }: { readonly file: File; readonly signal: AbortSignal }) =>
      api.post<AreaSummary>('/api/areas/import', await read(file), signal),
    onSuccess: (area) => {
      setStopper(undefined);
      shelfIsStale(client, area.id);
      say.done(w('areas:file.imported', { area: area.name }));
      go(areaAddress(area.id));
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const started = new AbortController();
    setStopper(started);
    bring.mutate({ file, signal: started.signal });
  };
  const stop = () => {
    stopper?.abort();
    setStopper(undefined);
    bring.reset();
  };
  return (
    <>
      <Button icon="inbox" onPress={() => input.current?.click()}>
        {w('areas:tree.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('areas:tree.import')}
        onChange={choose}
      />
      {stopper && (
        <WorkingDialog title={w('areas:file.importing')} failure={bring.error} onStop={stop}>
          {w('areas:file.importingText')}
        </WorkingDialog>
      )}
    </>
  );
}

/** @throws YoriaiError too-large, not-an-area-file: before anything is sent */
async function read(file: File): Promise<unknown> {
  if (file.size > limits.importBytes) throw new YoriaiError('too-large');
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new YoriaiError('not-an-area-file');
  }
}
