import {
  type ConsentTo,
  type ConsentWay,
  type NewConsent,
  newConsentSchema,
} from '@yoriai/shared/consents/consent';
import { refusedIn } from '@yoriai/shared/legal-ground/refused-words';
import { useEffect, useRef, useState } from 'react';
import { faultyFields } from '../people/faulty-fields.ts';
import { todayInJapan } from '../people/today.ts';

interface ConsentDraft {
  readonly whom: string;
  readonly what: string;
  readonly to: readonly ConsentTo[];
  readonly export: boolean;
  readonly how: ConsentWay;
  readonly on: string;
  /** Empty while there is none. */
  readonly until: string;
  readonly papers: readonly string[];
  readonly notNames: readonly string[];
}

type Faults = Partial<{
  readonly whom: 'whom';
  readonly what: 'what';
  readonly to: 'to';
  readonly on: 'on' | 'future';
  readonly until: 'past';
}>;

/** What is being written, what of it does not hold, and where the first of that stands. */
export function useConsentDraft(today = todayInJapan(), paper?: string) {
  const [draft, setDraft] = useState<ConsentDraft>({
    ...{ whom: '', what: '', to: [], export: false, how: 'spoken', on: today, until: '' },
    papers: paper === undefined ? [] : [paper],
    notNames: [],
  });
  const [looked, setLooked] = useState(0);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (looked > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [looked]);
  const { until, ...rest } = draft;
  const body: NewConsent = {
    ...rest,
    to: [...draft.to],
    papers: [...draft.papers],
    notNames: [...draft.notNames],
    whom: letterOf(draft.whom),
    what: draft.what.trim(),
    ...(until === '' ? {} : { until }),
  };
  const faults = faultsOf(body, today);
  return {
    ...{ draft, body, faults, looked: looked > 0, place },
    change: (part: Partial<ConsentDraft>) => setDraft((now) => ({ ...now, ...part })),
    /** Whether all of it holds; what does not is said from now on. */
    look: (): boolean => {
      setLooked((times) => times + 1);
      return Object.keys(faults).length === 0 && refusedIn(body.what, draft.notNames).length === 0;
    },
  };
}

/** Aさん, ａ and A are the same letter. */
const letterOf = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(/(さん|様)$/, '')
    .toUpperCase();

function faultsOf(body: NewConsent, today: string): Faults {
  const wrong = faultyFields(newConsentSchema, body);
  return {
    ...(wrong.has('whom') && { whom: 'whom' as const }),
    ...(wrong.has('what') && { what: 'what' as const }),
    ...(wrong.has('to') && { to: 'to' as const }),
    ...(wrong.has('on') && { on: 'on' as const }),
    ...(!wrong.has('on') && body.on > today && { on: 'future' as const }),
    ...((wrong.has('until') || (body.until !== undefined && body.until < today)) && {
      until: 'past' as const,
    }),
  };
}
