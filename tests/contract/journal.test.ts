import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { implementations } from './storages/implementations.ts';
import { type StorageUnderTest, subject } from './storages/storage-under-test.ts';
import { settledWithinTurns } from './storages/turns.ts';

const board = subject.journal;
const bytes = (...numbers: number[]) => new Uint8Array(numbers);

describe.each(implementations)('a journal: $name', ({ open }) => {
  let under: StorageUnderTest;
  beforeEach(async () => {
    under = await open();
  });
  afterEach(() => under.close());

  const journal = () => under.storage.journal;

  it('[DUR-5] gives the updates of a document in their order, and of that document only', async () => {
    await Promise.all([journal().append(board, bytes(1)), journal().append('board/other', bytes(9))]);
    await journal().append(board, bytes(2, 2));
    const { snapshot, updates, through } = await journal().load(board);
    expect(snapshot).toBeUndefined();
    expect(updates).toEqual([bytes(1), bytes(2, 2)]);
    expect(through).toBeGreaterThan(0);
    expect([...(await journal().documents())].sort()).toEqual([board, 'board/other']);
  });

  it('[DUR-5] knows nothing of a document that nobody wrote', async () => {
    expect(await journal().load(board)).toEqual({ snapshot: undefined, updates: [], through: 0 });
    expect(await journal().documents()).toEqual([]);
  });

  it('[DUR-5] keeps what an update was when it was given, and of a view only what it shows', async () => {
    const update = bytes(0, 1, 2, 0).subarray(1, 3);
    const appended = journal().append(board, update);
    update.fill(7);
    await appended;
    expect((await journal().load(board)).updates).toEqual([bytes(1, 2)]);
  });

  it('[DUR-5] keeps empty and large updates as they are', async () => {
    const large = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    await Promise.all([bytes(), large].map((update) => journal().append(board, update)));
    expect((await journal().load(board)).updates).toEqual([bytes(), large]);
  });

  it('[DUR-5] a compaction takes the place of what it covers, and what came later stays', async () => {
    await journal().append(board, bytes(1));
    const { through } = await journal().load(board);
    await journal().append(board, bytes(2));
    await journal().compact(board, bytes(10), through);
    const loaded = await journal().load(board);
    expect(loaded).toMatchObject({ snapshot: bytes(10), updates: [bytes(2)] });
    expect(loaded.through).toBeGreaterThan(through);
  });

  it('[DUR-5] after everything was compacted new updates are not taken for old ones', async () => {
    await journal().append(board, bytes(1));
    const first = await journal().load(board);
    await journal().compact(board, bytes(10), first.through);
    expect(await journal().load(board)).toEqual({ snapshot: bytes(10), updates: [], through: first.through });
    await journal().append(board, bytes(2));
    await journal().compact(board, bytes(11), first.through);
    expect(await journal().load(board)).toMatchObject({ snapshot: bytes(11), updates: [bytes(2)] });
  });

  it('[DUR-5] a compaction that was overtaken by a later one changes nothing', async () => {
    await journal().append(board, bytes(1));
    const early = await journal().load(board);
    await journal().append(board, bytes(2));
    const late = await journal().load(board);
    await journal().compact(board, bytes(20), late.through);
    await journal().compact(board, bytes(10), early.through);
    expect(await journal().load(board)).toEqual({ snapshot: bytes(20), updates: [], through: late.through });
  });

  it('[DUR-5] remembers the last value of each key, and takes audit events', async () => {
    await journal().remember('area/a1', 'first');
    await journal().remember('area/a2', 'other');
    await journal().remember('area/a1', 'last');
    await journal().audit({ at: 1_760_000_000_000, who: 'account', what: 'opened', on: board });
    expect(await journal().recalled()).toEqual(
      new Map([
        ['area/a1', 'last'],
        ['area/a2', 'other'],
      ]),
    );
  });

  it('[DUR-2] [DUR-5] failing once: rejects, keeps nothing of it, and the next try is kept', async () => {
    await journal().append(board, bytes(1));
    const heal = await under.fail('journal', 'once');
    await expect(journal().append(board, bytes(2))).rejects.toMatchObject({ id: 'storage-unavailable' });
    await heal();
    await journal().append(board, bytes(3));
    expect((await journal().load(board)).updates).toEqual([bytes(1), bytes(3)]);
  });

  it('[DUR-2] [DUR-5] failing always: every write rejects until it is healed, and then all goes on', async () => {
    await journal().append(board, bytes(1));
    const { through } = await journal().load(board);
    const heal = await under.fail('journal', 'always');
    const writes = [
      () => journal().append(board, bytes(2)),
      () => journal().append('board/new', bytes(2)),
      () => journal().compact(board, bytes(9), through),
      () => journal().remember('key', 'value'),
      () => journal().audit({ at: 0, who: '', what: '', on: '' }),
    ];
    for (const write of writes) await expect(write()).rejects.toMatchObject({ id: 'storage-unavailable' });
    const together = await Promise.allSettled(writes.map((write) => write()));
    expect(together.map(({ status }) => status)).toEqual(writes.map(() => 'rejected'));
    await heal();
    expect(await journal().load(board)).toEqual({ snapshot: undefined, updates: [bytes(1)], through });
    expect(await journal().documents()).toEqual([board]);
    expect(await journal().recalled()).toEqual(new Map());
    await journal().append(board, bytes(3));
    expect((await journal().load(board)).updates).toEqual([bytes(1), bytes(3)]);
  });

  it('[RUN-4] [DUR-5] the probe says whether anything can be written', async () => {
    await journal().probe();
    const heal = await under.fail('journal', 'always');
    await expect(journal().probe()).rejects.toMatchObject({ id: 'storage-unavailable' });
    await heal();
    await journal().probe();
  });

  it('[DUR-1] [DUR-5] slow: an append does not resolve before it is kept, and the order holds', async () => {
    const heal = await under.slow('journal');
    const first = journal().append(board, bytes(1));
    const second = journal().append(board, bytes(2));
    expect(await settledWithinTurns(first)).toBe(false);
    await heal();
    await Promise.all([first, second]);
    expect((await journal().load(board)).updates).toEqual([bytes(1), bytes(2)]);
  });

  it('[DUR-3] [DUR-5] torn: what was acknowledged before is there, of the torn one at most the beginning', async () => {
    const torn = bytes(5, 6, 7, 8);
    await journal().append(board, bytes(1));
    const after = await under.torn('journal', (storage) => storage.journal.append(board, torn));
    const { updates } = await after.journal.load(board);
    expect(updates[0]).toEqual(bytes(1));
    for (const rest of updates.slice(1)) expect(rest).toEqual(torn.subarray(0, rest.length));
    await after.journal.append(board, bytes(3));
    expect((await after.journal.load(board)).updates.at(-1)).toEqual(bytes(3));
  });
});
