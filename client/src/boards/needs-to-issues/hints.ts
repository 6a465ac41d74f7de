import type { Card } from '@yoriai/shared/boards/card';
import { readsAs } from '@yoriai/shared/boards/needs-to-issues/reads-as';
import type { Hint } from '../../canvas/board-skin.ts';
import { swap } from './growing.ts';

/** A 問題 that reads as a 課題 is asked about, and the reverse; it may stay where it is (NTI-2, B-12). */
export function hintsOf(card: Card): readonly Hint[] {
  if (card.kind !== 'problem' && card.kind !== 'issue') return [];
  const reads = readsAs(card.text);
  if (reads === undefined || reads === card.kind) return [];
  return [
    {
      text: reads === 'issue' ? 'needsToIssues:hint.problem-as-issue' : 'needsToIssues:hint.issue-as-problem',
      act: {
        words: 'needsToIssues:act.swap',
        icon: reads === 'issue' ? 'right' : 'left',
        run: (session) => swap(session, card),
      },
    },
  ];
}
