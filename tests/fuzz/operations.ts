import type { Random } from './random.ts';

/**
 * Everything the fuzz does, as data: a run is a list of these and can be printed and read. `pick` chooses among what
 * exists when the operation is carried out.
 */
export type Operation =
  | { readonly do: 'edit'; readonly who: number; readonly edit: Edit }
  | { readonly do: 'deliver'; readonly who: number; readonly up: number; readonly down: number }
  | { readonly do: 'write'; readonly count: number }
  | { readonly do: 'repeat'; readonly who: number; readonly way: 'up' | 'down'; readonly pick: number }
  | { readonly do: 'mark'; readonly who: number }
  | { readonly do: 'cut'; readonly who: number }
  | { readonly do: 'reconnect'; readonly who: number }
  | { readonly do: 'retitle'; readonly title: string }
  | { readonly do: 'pass'; readonly milliseconds: number }
  | { readonly do: 'empty the house' }
  | { readonly do: 'lose power' };

export type Edit =
  | {
      readonly name: 'add';
      readonly kind: string;
      readonly text: string;
      readonly place: Point;
      readonly count: number;
    }
  | { readonly name: 'move'; readonly pick: number; readonly count: number; readonly place: Point }
  | { readonly name: 'mark age'; readonly pick: number; readonly band: string | undefined }
  | { readonly name: 'put away'; readonly pick: number }
  | { readonly name: 'take out'; readonly pick: number }
  | { readonly name: 'duplicate'; readonly pick: number }
  | { readonly name: 'reorder'; readonly pick: number; readonly to: number }
  | { readonly name: 'set text'; readonly pick: number; readonly text: string }
  | { readonly name: 'type'; readonly pick: number; readonly at: number; readonly text: string }
  | { readonly name: 'rub out'; readonly pick: number; readonly at: number }
  | { readonly name: 'group'; readonly pick: number; readonly count: number; readonly title: string }
  | { readonly name: 'rename group'; readonly pick: number; readonly title: string }
  | { readonly name: 'move to group'; readonly pick: number; readonly to: number }
  | { readonly name: 'remove group'; readonly pick: number }
  | { readonly name: 'link'; readonly from: number; readonly to: number; readonly kind: string }
  | { readonly name: 'change link'; readonly pick: number; readonly quality: string; readonly label: string }
  | { readonly name: 'remove link'; readonly pick: number }
  | { readonly name: 'draw'; readonly kind: 'road' | 'river' | 'hall'; readonly points: readonly number[] }
  | { readonly name: 'rub out stroke'; readonly pick: number }
  | { readonly name: 'note'; readonly pick: number; readonly text: string }
  | { readonly name: 'undo' }
  | { readonly name: 'redo' };

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
const cardKinds = ['person', 'need', 'supporter', 'resource', 'voice'] as const;

export function someOperation(chance: Random, people: number): Operation {
  const who = chance.below(people);
  const roll = chance.below(100);
  if (roll < 45) return { do: 'edit', who, edit: someEdit(chance) };
  if (roll < 67) return { do: 'deliver', who, up: chance.below(6), down: chance.below(6) };
  if (roll < 75) return { do: 'write', count: 1 + chance.below(6) };
  if (roll < 80) return { do: 'repeat', who, way: chance.oneOf(['up', 'down']), pick: chance.below(1000) };
  if (roll < 90) return { do: 'mark', who };
  if (roll < 93) return { do: 'cut', who };
  if (roll < 97) return { do: 'reconnect', who };
  if (roll === 97) return { do: 'retitle', title: `題 ${chance.below(1000)}` };
  if (roll === 98) return { do: 'pass', milliseconds: chance.oneOf([500, 4_000, 250_000]) };
  return chance.onceIn(3) ? { do: 'empty the house' } : { do: 'lose power' };
}

function someEdit(chance: Random): Edit {
  const pick = chance.below(1000);
  const text = Array.from({ length: 1 + chance.below(4) }, () => chance.oneOf(words)).join('');
  const place: Point = [chance.below(2000) - 500, chance.below(1500) - 500];
  const edits: readonly [() => Edit, ...(() => Edit)[]] = [
    () => ({ name: 'add', kind: chance.oneOf(cardKinds), text, place, count: 1 + chance.below(3) }),
    () => ({ name: 'add', kind: 'person', text, place, count: 1 }),
    () => ({ name: 'move', pick, count: 1 + chance.below(4), place }),
    () => ({ name: 'move', pick, count: 1, place }),
    () => ({ name: 'mark age', pick, band: chance.oneOf(['70s', '80s', undefined]) }),
    () => ({ name: 'put away', pick }),
    () => ({ name: 'take out', pick }),
    () => ({ name: 'duplicate', pick }),
    () => ({ name: 'reorder', pick, to: chance.below(1000) }),
    () => ({ name: 'set text', pick, text }),
    () => ({ name: 'type', pick, at: chance.below(1000), text }),
    () => ({ name: 'type', pick, at: chance.below(1000), text }),
    () => ({ name: 'rub out', pick, at: chance.below(1000) }),
    () => ({ name: 'group', pick, count: 1 + chance.below(4), title: text.slice(0, 20) }),
    () => ({ name: 'rename group', pick, title: text.slice(0, 20) }),
    () => ({ name: 'move to group', pick, to: chance.below(1000) }),
    () => ({ name: 'remove group', pick }),
    () => ({
      name: 'link',
      from: pick,
      to: chance.below(1000),
      kind: chance.oneOf(['greeting', 'visit', 'about']),
    }),
    () => ({ name: 'link', from: pick, to: chance.below(1000), kind: chance.oneOf(['meal', 'phone']) }),
    () => ({
      name: 'change link',
      pick,
      quality: chance.oneOf(['strong', 'weak', 'wish']),
      label: text.slice(0, 9),
    }),
    () => ({ name: 'remove link', pick }),
    () => ({ name: 'draw', kind: chance.oneOf(['road', 'river', 'hall']), points: [...place, pick, 7.4] }),
    () => ({ name: 'rub out stroke', pick }),
    () => ({ name: 'note', pick, text }),
    () => ({ name: 'undo' }),
    () => ({ name: 'undo' }),
    () => ({ name: 'redo' }),
  ];
  return chance.oneOf(edits)();
}
