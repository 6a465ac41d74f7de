import type { BoardKind } from '@yoriai/shared/boards/board-kind';
import { type Edit, someEdit } from './edits.ts';
import type { Random } from './random.ts';

/**
 * Everything the fuzz does, as data: a run is a list of these and can be printed and read.
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

export function someOperation(chance: Random, people: number, kind: BoardKind): Operation {
  const who = chance.below(people);
  const roll = chance.below(100);
  if (roll < 45) return { do: 'edit', who, edit: someEdit(chance, kind) };
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
