import { GroundMark } from '../legal-ground/ground-mark.tsx';
import { useWords } from '../words/use-words.tsx';
import { useAnonymity } from './queries.ts';

/** The ground on a print (P24), and that nobody has confirmed it yet as telling of no one (AC-B B6). */
export function PrintMark() {
  const { w } = useWords();
  const anonymity = useAnonymity();
  return (
    <>
      <GroundMark />
      {anonymity !== undefined && anonymity.state !== 'confirmed' && (
        <b data-mark="unconfirmed">{w(`caseReview:state.${anonymity.state}`)}</b>
      )}
    </>
  );
}
