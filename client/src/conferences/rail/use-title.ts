import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';

/** What a conference on this form is called. */
export function useTitle(): ReactNode {
  const { w } = useWords();
  const { template } = useWorksheet();
  return w(template.name === 'monthly-review' ? 'conferences:title.month' : 'conferences:title.case');
}
