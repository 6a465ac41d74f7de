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

  it('[ACC-8] [DUR-5] forgets documents, and only these', async () => {
    for (const document of [board, 'board/two', 'board/other'])
      await Promise.all([journal().append(document, bytes(1)), journal().append(document, bytes(2))]);
    const { through } = await journal().load(board);
    await journal().compact(board, bytes(10), through);
    await journal().remember('key', 'value');
    await journal().forget([board, 'board/two', 'board/never-there']);
    expect(await journal().documents()).toEqual(['board/other']);
    expect(await journal().load(board)).toEqual({ snapshot: undefined, updates: [], through: 0 });
    expect((await journal().load('board/other')).updates).toEqual([bytes(1), bytes(2)]);
    expect(await journal().recalled()).toEqual(new Map([['key', 'value']]));
  });

  it('[ACC-8] a compaction that comes after its document was forgotten brings nothing back', async () => {
    await journal().append(board, bytes(1));
    const { through } = await journal().load(board);
    await Promise.all([journal().forget([board]), journal().compact(board, bytes(1), through)]);
    expect(await journal().documents()).toEqual([]);
    expect((await journal().load(board)).snapshot).toBeUndefined();
  });

  it('[DUR-2] [ACC-8] forgetting that fails rejects, and is done when it is tried again', async () => {
    await journal().append(board, bytes(1));
    const heal = await under.fail('journal', 'always');
    await expect(journal().forget([board])).rejects.toMatchObject({ id: 'storage-unavailable' });
    await heal();
    await journal().forget([board]);
    expect(await journal().documents()).toEqual([]);
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

  it('[ACC-7] [P18] [DUR-5] numbers what is audited, each higher than the one before, also together and with edits', async () => {
    const event = (at: number) => ({ at, who: 'p_a', what: 'opened', on: 'b1' });
    const first = await journal().audit(event(1));
    const many = await Promise.all(
      Array.from({ length: 50 }, (_, index) => [
        journal().audit(event(index + 2)),
        journal().append(board, bytes(index)),
      ]).flat(),
    );
    const numbers = [first, ...many.filter((it) => it !== undefined)];
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(51);
    const read = await journal().readAudit({ most: 100 });
    expect(read.map(({ number, at }) => [number, at])).toEqual(
      numbers.map((number, index) => [number, index + 1]).reverse(),
    );
  });

  it('[ACC-7] [DUR-5] gives of what was audited what is asked for, the newest first', async () => {
    const put = (at: number, who: string, what: string, area?: string) =>
      journal().audit({ at, who, what, on: 'b1', ...(area && { area }) });
    const [a, b, c, d] = [
      await put(10, 'p_a', 'opened', 'a_1'),
      await put(20, 'p_b', 'exported', 'a_1'),
      await put(30, 'p_a', 'signed-in'),
      await put(40, 'p_a', 'opened', 'a_2'),
    ];
    const asked = async (question: object) =>
      (await journal().readAudit({ most: 9, ...question })).map(({ number }) => number);
    expect(await asked({})).toEqual([d, c, b, a]);
    expect(await asked({ area: 'a_1' })).toEqual([b, a]);
    expect(await asked({ who: 'p_a', what: ['opened', 'printed'] })).toEqual([d, a]);
    expect(await asked({ what: [] })).toEqual([]);
    expect(await asked({ from: 20, until: 40 })).toEqual([c, b]);
    expect(await asked({ before: c, most: 1 })).toEqual([b]);
    const [newest] = await journal().readAudit({ most: 1 });
    expect(newest).toEqual({ number: d, at: 40, who: 'p_a', what: 'opened', on: 'b1', area: 'a_2' });
    expect(await journal().readAudit({ who: "' OR 1=1 --", most: 9 })).toEqual([]);
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
      () => journal().forget([board]),
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
