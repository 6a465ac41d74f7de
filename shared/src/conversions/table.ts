import type { Conversion, Refusal } from './conversion.ts';
import { entry } from './entry.ts';

/**
 * What may become what, from board to board (CNV-1; domain.md §3.3). Whatever is not here does not travel. Within one
 * board things grow by lines, without a conversion.
 */
const table: readonly Conversion[] = [
  entry('worry-map/voice', 'needs-to-issues/voice'),
  entry('worry-map/voice', 'needs-to-issues/problem'),
  entry('worry-map/voice', 'talk-board/notice'),
  entry('worry-map/need', 'needs-to-issues/voice'),
  entry('worry-map/need', 'needs-to-issues/problem'),
  entry('worry-map/need', 'talk-board/notice'),
  entry('gathering/notice', 'needs-to-issues/voice'),
  entry('gathering/notice', 'needs-to-issues/problem'),
  entry('gathering/notice', 'talk-board/notice'),
  entry('gathering/trouble', 'needs-to-issues/voice'),
  entry('gathering/trouble', 'needs-to-issues/problem'),
  entry('gathering/trouble', 'talk-board/notice'),
  entry('gathering/help', 'talk-board/invitation'),
  entry('gathering/help', 'logic-model/activity'),
  entry('gathering/place', 'worry-map/resource'),
  entry('talk-board/notice', 'needs-to-issues/voice'),
  entry('talk-board/notice', 'needs-to-issues/problem'),
  entry('talk-board/shared', 'needs-to-issues/problem'),
  entry('talk-board/idea', 'needs-to-issues/issue'),
  entry('talk-board/idea', 'logic-model/activity'),
  entry('talk-board/response', 'logic-model/activity', { carries: ['who'] }),
  entry('talk-board/invitation', 'logic-model/activity', { carries: ['who'] }),
  entry('needs-to-issues/voice', 'talk-board/notice'),
  entry('needs-to-issues/problem', 'logic-model/activity', { warning: 'conversion-skips-issue' }),
  entry('needs-to-issues/issue', 'logic-model/goal'),
  entry('needs-to-issues/issue', 'logic-model/activity', { carries: ['who', 'withWhom'] }),
  entry('logic-model/activity', 'worry-map/resource'),
];

/** What a card may become elsewhere, in the order of the way. */
export function conversionsFrom(board: string, card: string): readonly Conversion[] {
  return table.filter(({ from }) => from.board === board && from.card === card);
}

/** @returns the conversion, or why there is none. Names of kinds may come from anywhere. */
export function findConversion(
  fromBoard: string,
  fromCard: string,
  toBoard: string,
  toCard: string,
): Conversion | Refusal {
  const found = conversionsFrom(fromBoard, fromCard).find(
    ({ to }) => to.board === toBoard && to.card === toCard,
  );
  if (found) return found;
  const person = fromBoard === 'worry-map' && fromCard === 'person';
  return { refused: person ? 'conversion-person-stays' : 'conversion-not-possible' };
}
