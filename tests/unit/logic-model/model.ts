import type { Arrange, ToArrange } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import type { Link } from '@yoriai/shared/boards/link';
import type { Place } from '@yoriai/shared/documents/places';

/** Cards and links of a ロジックモデル as short as they can be said: kind and number, `goal-2`. */
export function card(id: string, fields: Readonly<Record<string, unknown>> = {}): Card {
  const [kind = '', number = '0'] = id.split('-');
  return {
    id,
    kind,
    text: id,
    order: `a${number.padStart(3, '0')}`,
    by: '南',
    at: 1,
    ...fields,
  };
}

export const line = (from: string, to: string, at = 1): Link => ({
  id: `l_${from}_${to}_${at}`,
  from,
  to,
  kind: 'contributes',
  by: '南',
  at,
});

export const names = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${kind}-${i + 1}`);

const height = 140;

export function board(
  ids: readonly string[],
  links: readonly Link[],
  placed: Readonly<Record<string, Place>> = {},
): ToArrange {
  return {
    cards: ids.map((id) => card(id)),
    links,
    groups: [],
    placed: new Map(Object.entries(placed)),
    heightOf: () => height,
  };
}

/** Which of the board's cards lie over each other after it was laid out. */
export function overlaps(arrange: Arrange, toArrange: ToArrange): string[] {
  const laid = [...arrange(toArrange)];
  return laid.flatMap(([id, [x, y, w]], index) =>
    laid
      .slice(index + 1)
      .filter(([, [ox, oy, ow]]) => x < ox + ow && ox < x + w && Math.abs(y - oy) < height)
      .map(([other]) => `${id} ${other}`),
  );
}
