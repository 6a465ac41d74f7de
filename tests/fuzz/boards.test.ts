import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { describe, expect, it } from 'vitest';
import { House } from './house.ts';
import { checkEnd, checkPromises, checkStep } from './invariants.ts';
import { type Operation, someOperation } from './operations.ts';
import { random } from './random.ts';

/**
 * FUZZ_SEED=… repeats one run; FUZZ_RUNS=… does that many from there on. A failure prints what was done; its seed then
 * stays in `found`.
 */
const found: Readonly<Record<string, readonly number[]>> = {};
const from = Number(process.env.FUZZ_SEED ?? 1);
const runs = Number(process.env.FUZZ_RUNS ?? (process.env.FUZZ_SEED ? 1 : 5));
const steps = 400;

describe.each(boardKindNames)('everybody around one board of the kind %s', (name) => {
  const kind = boardKind(name);
  if (!kind) throw new Error(`no board of the kind ${name}`);
  const seeds = [...(found[name] ?? []), ...Array.from({ length: runs }, (_, index) => from + index)];
  const total = new Map<string, number>();

  it.each(seeds)(
    `[SYNC-1][SYNC-5][DUR-1][HOST-7][MAP-1] all end with the same ${name}, seed %i`,
    async (seed) => {
      const chance = random(seed);
      const house = new House(kind);
      const done: Operation[] = [];
      try {
        await house.open(3, chance);
        for (let step = 0; step < steps; step += 1) {
          const operation = someOperation(chance, house.people.length, kind);
          done.push(operation);
          await house.carryOut(operation);
          checkStep(house);
          if (operation.do === 'lose power') await checkPromises(house);
        }
        await house.settle();
        checkStep(house);
        await checkPromises(house);
        await checkEnd(house);
      } catch (error) {
        const list = done.map((operation, index) => `${index}: ${JSON.stringify(operation)}`).join('\n');
        throw new Error(`${name}, seed ${seed} after ${done.length} steps:\n${list}`, { cause: error });
      }
      for (const [what, times] of house.happened) total.set(what, (total.get(what) ?? 0) + times);
    },
  );

  it(`an idle fuzzer fails: each kind of thing really happened to ${name}`, () => {
    const idle = [
      ...always,
      ...(has(kind, 'text') ? withTexts : []),
      ...(has(kind, 'one-of') || has(kind, 'some-of') ? ['choose'] : []),
    ].filter((what) => !total.has(what));
    expect(idle).toEqual([]);
  });
});

const has = ({ cards }: NonNullable<ReturnType<typeof boardKind>>, asked: string) =>
  cards.some(({ fields }) => fields.some(({ input }) => input === asked));

const withTexts = ['type in field', 'rub out in field'];
const always = [
  ...['deliver', 'write', 'repeat', 'stored', 'cut', 'reconnect', 'retitle', 'lose power'],
  ...['add', 'move', 'forget place', 'change kind', 'put away', 'take out', 'duplicate', 'reorder'],
  ...['type', 'rub out', 'set text', 'group', 'rename group', 'move to group', 'remove group'],
  ...['link', 'link refused', 'change link', 'remove link', 'draw', 'rub out stroke'],
  ...['note a change', 'take a note back', 'staff note', 'spoil', 'undo', 'redo'],
];
