import { audiences } from '../access/audience.ts';
import type { Card } from '../boards/card.ts';
import { slot } from '../boards/logic-model/cards.ts';
import { askedOf, boardKind } from '../boards/registry.ts';
import { withoutDetails } from '../mask-check/details.ts';
import type { CardOf, Carried, Conversion, Dropped } from './conversion.ts';

/**
 * One entry of the table. Whether it masks follows from the audiences of the two boards, and what stays behind from
 * the fields of the source's kind, so that neither can be forgotten.
 *
 * @param source `board/card`, as is `target`
 */
export function entry(
  source: string,
  target: string,
  {
    carries = [],
    warning,
  }: { readonly carries?: readonly Carried[]; readonly warning?: Conversion['warning'] } = {},
): Conversion {
  const [from, to] = [cardOf(source), cardOf(target)];
  const masks = widthOf(to) > widthOf(from);
  const beside = fieldsOf(from).filter((name) => !(carries as readonly string[]).includes(name));
  return {
    from,
    to,
    masks,
    carries: ['text', ...carries],
    drops: [...(masks ? told : []), ...(beside as Dropped[]), 'group', 'staff-notes'],
    warning,
    offer(card, { aliases }) {
      const worded = (text: string) => (masks ? withoutDetails(text, aliases) : text);
      return { text: worded(card.text), fields: carriedFields(card, carries, worded) };
    },
  };
}

/** What is taken out of the words on the way to a wider audience. */
const told: readonly Dropped[] = ['alias', 'age', 'block', 'contact'];

function carriedFields(
  card: Card,
  carries: readonly Carried[],
  worded: (text: string) => string,
): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const name of carries) {
    const text = card[name];
    if (typeof text === 'string' && text !== '') fields[name] = worded(text);
  }
  return fields;
}

function cardOf(name: string): CardOf {
  const [board = '', card = ''] = name.split('/');
  return { board, card };
}

const widthOf = ({ board }: CardOf): number => {
  const kind = boardKind(board);
  return kind ? audiences.indexOf(kind.audience) : -1;
};

/** What is written beside the words. A 赤丸 that was left open says nothing once there are words. */
const fieldsOf = ({ board, card }: CardOf): readonly string[] =>
  askedOf(board, card)
    .map((field) => field.name)
    .filter((name) => name !== slot.name);
