import { groundOfMeeting } from '@yoriai/shared/legal-ground/of-meeting';
import { useWords } from '../../words/use-words.tsx';
import { useDesk } from './desk-context.ts';

/** On what legal ground people meet, quietly (ACC-10, P24). */
export function GroundLine() {
  const { w } = useWords();
  const { meeting } = useDesk();
  return groundOfMeeting(meeting) && <p>{w('desk:ground')}</p>;
}
