import { useWords } from '../words/use-words.tsx';
import { useAnonymity } from './queries.ts';

/** Stands on a print that nobody has confirmed yet as telling of no one (AC-B B6). */
export function PrintMark() {
  const { w } = useWords();
  const anonymity = useAnonymity();
  if (anonymity === undefined || anonymity.state === 'confirmed') return null;
  return <b data-mark="unconfirmed">{w(`caseReview:state.${anonymity.state}`)}</b>;
}
