import type { BoardKind, CardKind } from '@yoriai/shared/boards/board-kind';
import { turns } from '@yoriai/shared/boards/change-note';
import type { Random } from './random.ts';

/**
 * What people do on a board, as data. `pick` chooses among what exists when the edit is carried out; `field` and
 * `option` among what the kind of the picked card then asks for.
 */
export type Edit =
  | {
      readonly name: 'add';
      readonly kind: string;
      readonly text: string;
      readonly place: Point | undefined;
      readonly count: number;
      /** What is written beside the words of the card from the start. */
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly name: 'move'; readonly pick: number; readonly count: number; readonly place: Point }
  | { readonly name: 'forget place'; readonly pick: number }
  | { readonly name: 'change kind'; readonly pick: number; readonly kind: string }
  | { readonly name: 'choose'; readonly pick: number; readonly field: number; readonly option: number }
  | { readonly name: 'put away'; readonly pick: number }
  | { readonly name: 'take out'; readonly pick: number }
  | { readonly name: 'duplicate'; readonly pick: number }
  | { readonly name: 'reorder'; readonly pick: number; readonly to: number }
  | { readonly name: 'set text'; readonly pick: number; readonly text: string }
  | { readonly name: 'type'; readonly pick: number; readonly at: number; readonly text: string }
  | { readonly name: 'rub out'; readonly pick: number; readonly at: number }
  | {
      readonly name: 'type in field';
      readonly pick: number;
      readonly field: number;
      readonly at: number;
      readonly text: string;
    }
  | {
      readonly name: 'rub out in field';
      readonly pick: number;
      readonly field: number;
      readonly at: number;
    }
  | { readonly name: 'group'; readonly pick: number; readonly count: number; readonly title: string }
  | { readonly name: 'rename group'; readonly pick: number; readonly title: string }
  | { readonly name: 'move to group'; readonly pick: number; readonly to: number }
  | { readonly name: 'remove group'; readonly pick: number }
  | {
      readonly name: 'link';
      readonly from: number;
      readonly to: number;
      readonly kind: string;
      /** Only to a card that the board lets it be joined to. */
      readonly allowed: boolean;
    }
  | {
      readonly name: 'change link';
      readonly pick: number;
      readonly quality: string | undefined;
      readonly label: string;
    }
  | { readonly name: 'remove link'; readonly pick: number }
  | { readonly name: 'draw'; readonly kind: 'road' | 'river' | 'hall'; readonly points: readonly number[] }
  | { readonly name: 'rub out stroke'; readonly pick: number }
  | {
      readonly name: 'note a change';
      readonly pick: number;
      readonly on: string;
      readonly turn: (typeof turns)[number];
      readonly text: string;
    }
  | { readonly name: 'take a note back'; readonly pick: number }
  | { readonly name: 'staff note'; readonly pick: number; readonly text: string }
  | { readonly name: 'spoil'; readonly in: Spoiled; readonly pick: number; readonly with: string }
  | { readonly name: 'undo' }
  /** `second` undoes first, so that there is something to do again. */
  | { readonly name: 'redo'; readonly second: boolean };

type Spoiled = 'cards' | 'links' | 'groups' | 'notes' | 'places';
type Point = readonly [x: number, y: number];

const words = [
  '新聞が',
  'たまって',
  'いる',
  '庭',
  '雨戸',
  '🍵',
  '葛󠄀城',
  '𠮷野',
  '見守り',
  '\n',
  'ｶﾅ',
  '話したい',
] as const;

export function someEdit(chance: Random, kind: BoardKind): Edit {
  const pick = somePick(chance);
  const to = somePick(chance);
  const at = chance.below(1000);
  const text = Array.from({ length: 1 + chance.below(4) }, () => chance.oneOf(words)).join('');
  const place: Point = [chance.below(2000) - 500, chance.below(1500) - 500];
  const own = kind.arrange ? undefined : place;
  const changeLink = (): Edit => {
    const quality = kind.linkQualities[at % kind.linkQualities.length];
    return { name: 'change link', pick, quality, label: text.slice(0, 9) };
  };
  const edits: readonly [() => Edit, ...(() => Edit)[]] = [
    () => newCards(chance, oneKind(chance, kind), text, chance.onceIn(3) ? place : own),
    () => newCards(chance, kind.cards[0] ?? oneKind(chance, kind), text, own),
    () => ({ name: 'move', pick, count: 1 + chance.below(4), place }),
    () => ({ name: 'move', pick, count: 1, place }),
    () => ({ name: 'forget place', pick }),
    () => ({ name: 'change kind', pick, kind: oneKind(chance, kind).name }),
    () => ({ name: 'choose', pick, field: at, option: chance.below(1000) }),
    () => ({ name: 'put away', pick }),
    () => ({ name: 'take out', pick }),
    () => ({ name: 'duplicate', pick }),
    () => ({ name: 'reorder', pick, to }),
    () => ({ name: 'set text', pick, text }),
    () => ({ name: 'type', pick, at, text }),
    () => ({ name: 'type', pick, at, text }),
    () => ({ name: 'rub out', pick, at }),
    () => ({ name: 'type in field', pick, field: chance.below(3), at, text }),
    () => ({ name: 'type in field', pick, field: 0, at, text }),
    () => ({ name: 'rub out in field', pick, field: 0, at }),
    () => ({ name: 'rub out in field', pick, field: 0, at }),
    () => ({ name: 'group', pick, count: 1 + chance.below(4), title: text.slice(0, 20) }),
    () => ({ name: 'rename group', pick, title: text.slice(0, 20) }),
    () => ({ name: 'move to group', pick, to }),
    () => ({ name: 'remove group', pick }),
    () => ({ name: 'link', from: pick, to, kind: oneOf(chance, kind.linkKinds), allowed: false }),
    () => ({ name: 'link', from: pick, to, kind: oneOf(chance, kind.linkKinds), allowed: true }),
    () => ({ name: 'link', from: pick, to, kind: oneOf(chance, kind.linkKinds), allowed: true }),
    changeLink,
    changeLink,
    () => ({ name: 'remove link', pick }),
    () => ({ name: 'remove link', pick }),
    () => ({ name: 'draw', kind: chance.oneOf(['road', 'river', 'hall']), points: [...place, pick, 7.4] }),
    () => ({ name: 'rub out stroke', pick }),
    () => ({ name: 'note a change', pick, on: `2026-11-${10 + (at % 20)}`, turn: chance.oneOf(turns), text }),
    () => ({ name: 'take a note back', pick }),
    () => ({ name: 'staff note', pick, text }),
    () => ({
      name: 'spoil',
      in: chance.oneOf(['cards', 'links', 'groups', 'notes', 'places']),
      pick,
      with: text,
    }),
    () => ({ name: 'undo' }),
    () => ({ name: 'undo' }),
    () => ({ name: 'redo', second: false }),
    () => ({ name: 'redo', second: true }),
  ];
  return chance.oneOf(edits)();
}

/** Often one of the first few, so that several are at the same card at once. */
const somePick = (chance: Random): number => (chance.onceIn(2) ? chance.below(3) : chance.below(1000));

function newCards(chance: Random, kind: CardKind, text: string, place: Point | undefined): Edit {
  const written = kind.fields.filter(({ input }) => input === 'text' && chance.onceIn(2));
  return {
    name: 'add',
    kind: kind.name,
    text,
    place,
    count: 1 + chance.below(3),
    fields: Object.fromEntries(written.map(({ name }) => [name, chance.oneOf(words)])),
  };
}

const oneOf = (chance: Random, list: readonly string[]): string => list[chance.below(list.length)] ?? '';

function oneKind(chance: Random, { cards }: BoardKind): CardKind {
  const [first] = cards;
  if (!first) throw new Error('a board without kinds of cards');
  return cards[chance.below(cards.length)] ?? first;
}
