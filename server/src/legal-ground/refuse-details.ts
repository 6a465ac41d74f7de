import { YoriaiError } from '@yoriai/shared/errors';
import { refusedIn } from '@yoriai/shared/legal-ground/refused-words';

/** Words as they were sent, by the path in the body. */
export type SentWords = Readonly<Record<string, string>>;

/**
 * @param notNames what somebody said is no name (B-2)
 * @throws YoriaiError words-bear-details, with the paths and what kind was found, and never with the words (P27)
 */
export function refuseDetails(words: SentWords, notNames: readonly string[]): void {
  const faults = Object.entries(words).flatMap(([path, text]) => {
    const [found] = refusedIn(text, notNames);
    return found ? [{ path, fault: found.kind }] : [];
  });
  if (faults.length > 0) throw new YoriaiError('words-bear-details', faults);
}
