import type { ConsentView } from '@yoriai/shared/consents/consent';
import { writeDate } from '@yoriai/shared/writing/write-date';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';

interface ConsentLine {
  readonly title: (consent: ConsentView) => ReactNode;
  readonly text: (consent: ConsentView) => ReactNode;
}

/** A consent in two lines: whose and what; how, since when, until when, for whom. */
export function useConsentLine(): ConsentLine {
  const { t, w } = useWords();
  return {
    title: ({ whom, what }) => w('consents:line.title', { whom, what }),
    text({ how, on, until, to, export: mayLeave }) {
      const said = {
        how: t(`consents:how.${how}`),
        on: writeDate(on, 'era'),
        to: to.map((it) => t(`consents:to.${it}`)).join('、'),
        export: t(mayLeave ? 'consents:line.export' : 'consents:line.no-export'),
      };
      return until === undefined
        ? w('consents:line.text', said)
        : w('consents:line.text-until', { ...said, until: writeDate(until, 'era') });
    },
  };
}
