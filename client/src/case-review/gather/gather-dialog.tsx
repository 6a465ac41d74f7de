import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Gathered, GatherRequest, GatherSources } from '@yoriai/shared/case-review/api';
import type { Dates } from '@yoriai/shared/worksheets/values';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { shelfIsStale } from '../../areas/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { today } from '../../worksheets/fields/today.ts';
import { useEntry } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { anonymityIsStale, caseAt, useGatherSources } from '../queries.ts';
import { Counts } from './counts.tsx';
import styles from './gather.module.css';
import { firstGathering, type Gathering, requestOf } from './gathering.ts';
import { MapPart } from './map-part.tsx';
import { PeriodPart } from './period-part.tsx';
import { RecordsPart } from './records-part.tsx';

/** 記録からあつめる: what comes in is chosen, counted, and brought by one press (WS-5). */
export function GatherDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { data: sources, error } = useGatherSources();
  return (
    <Dialog wide isOpen title={w('caseReview:act.gather')} onClose={onClose}>
      <FailureNotice failure={error} />
      {sources && <Choosing sources={sources} onClose={onClose} />}
    </Dialog>
  );
}

interface ChoosingProps {
  readonly sources: GatherSources;
  readonly onClose: () => void;
}

export interface PartProps {
  readonly sources: GatherSources;
  readonly gathering: Gathering;
  readonly change: (change: Partial<Gathering>) => void;
}

function Choosing({ sources, onClose }: ChoosingProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const which = useWhichWorksheet();
  const period = useEntry('period')?.value as Dates | undefined;
  const [gathering, setGathering] = useState(() => firstGathering(sources, period));
  const [key] = useState(() => nanoid(16));
  const request = requestOf(gathering, sources, today());
  const change = (changed: Partial<Gathering>) => setGathering((now) => ({ ...now, ...changed }));
  const gather = useMutation({
    // Another choice is another decision, so it has a key of its own.
    mutationFn: (asked: GatherRequest) =>
      api.post<Gathered>(`${caseAt(which)}/gather`, { ...asked, key: `${key}-${hashOf(asked)}` }),
    onSuccess: async () => {
      onClose();
      say.done(w('caseReview:gather.done'));
      shelfIsStale(client, which.area);
      await anonymityIsStale(client, which);
    },
  });
  const part = { sources, gathering, change };
  return (
    <form
      className={styles.gather}
      onSubmit={(event) => {
        event.preventDefault();
        if (request && !gather.isPending) gather.mutate(request);
      }}
    >
      <PeriodPart {...part} />
      <RecordsPart {...part} />
      <MapPart {...part} />
      <p className={styles.careful}>{w('caseReview:gather.careful')}</p>
      <FailureNotice failure={gather.error} />
      <div className={styles.foot}>
        <Preview request={request} />
        <Button type="submit" variant="primary" stitched isDisabled={!request} isPending={gather.isPending}>
          {w('caseReview:gather.do')}
        </Button>
      </div>
    </form>
  );
}

/** Short and steady: the same choice is the same request. */
function hashOf(asked: GatherRequest): string {
  let hash = 0;
  for (const sign of JSON.stringify(asked)) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}

function Preview({ request }: { readonly request: GatherRequest | undefined }) {
  const which = useWhichWorksheet();
  const { data, error, isFetching } = useQuery({
    queryKey: ['gather-preview', which.worksheet, request],
    queryFn: ({ signal }) => api.post<Gathered>(`${caseAt(which)}/gather/preview`, request, signal),
    enabled: request !== undefined,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  if (error) return <FailureNotice failure={error} />;
  return <Counts counts={data} isCounting={isFetching} />;
}
