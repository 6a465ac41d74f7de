import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { implementations } from './storages/implementations.ts';
import { type StorageUnderTest, subject } from './storages/storage-under-test.ts';
import { settledWithinTurns } from './storages/turns.ts';

const path = subject.json;

interface Counted {
  readonly count: number;
}

const counted = (raw: unknown): Counted | undefined =>
  typeof raw === 'object' && raw !== null && 'count' in raw && typeof raw.count === 'number'
    ? { count: raw.count }
    : undefined;

const hostileNames = [
  '../people.json',
  'areas/../../people.json',
  '/etc/people.json',
  'areas//x.json',
  'areas/.hidden.json',
  'areas/x.json.previous',
  'areas/x.json.damaged-1',
  'areas\\..\\x.json',
  'x\0.json',
  '',
];

describe.each(implementations)('a JSON store: $name', ({ open }) => {
  let under: StorageUnderTest;
  beforeEach(async () => {
    under = await open();
  });
  afterEach(() => under.close());

  const json = () => under.storage.json;

  it('[DUR-5] reads what was written last', async () => {
    expect(await json().read(path, counted)).toEqual({ missing: true });
    await json().write(path, { count: 1 });
    await json().write(path, { count: 2 });
    expect(await json().read(path, counted)).toEqual({ value: { count: 2 } });
  });

  it('[DUR-5] writes on one path keep their order, each as its value was when it was given', async () => {
    const value = { count: 0 };
    const writes = Array.from({ length: 20 }, () => {
      value.count += 1;
      return json().write(path, value);
    });
    value.count = 100;
    await Promise.all(writes);
    expect(await json().read(path, counted)).toEqual({ value: { count: 20 } });
  });

  it('[DUR-5] lists the paths below a folder, without generations before', async () => {
    for (const name of ['people.json', 'areas/a2/area.json', 'areas/a1/area.json', 'areas/a1/b1.json'])
      for (const count of [1, 2]) await json().write(name, { count });
    expect(await json().list('areas/')).toEqual([
      'areas/a1/area.json',
      'areas/a1/b1.json',
      'areas/a2/area.json',
    ]);
    expect(await json().list('areas/a2/')).toEqual(['areas/a2/area.json']);
    expect(await json().list('nothing/')).toEqual([]);
  });

  it('[DUR-5] refuses names that leave the folder, hide, or belong to a generation before', async () => {
    for (const name of hostileNames) {
      const refused = { id: 'storage-unavailable', what: expect.stringContaining('not a name') };
      await expect(json().write(name, { count: 1 }), name).rejects.toMatchObject(refused);
      await expect(json().read(name, counted), name).rejects.toMatchObject(refused);
    }
    await expect(json().list('../')).rejects.toMatchObject({ id: 'storage-unavailable' });
  });

  it('[DUR-5] refuses what lowdb would leave unwritten without saying so', async () => {
    for (const value of [undefined, null, 0, '', 'text', false])
      await expect(json().write(path, value), String(value)).rejects.toMatchObject({
        id: 'storage-unavailable',
      });
  });

  it('[AREA-5] [DUR-5] what the validator does not know is damaged, and the generation before is taken', async () => {
    await json().write(path, { count: 1 });
    await json().write(path, { otherwise: true });
    expect(await json().read(path, counted)).toEqual({ value: { count: 1 } });
    await json().write(path, { otherwise: true });
    await json().write(path, { otherwise: true });
    expect(await json().read(path, counted)).toEqual({ damaged: expect.stringContaining(path) });
    expect(await json().read(path, counted)).toEqual({ missing: true });
  });

  it('[DUR-2] [DUR-5] failing once: rejects, the value before is there, and the next try is kept', async () => {
    await json().write(path, { count: 1 });
    const heal = await under.fail('json', 'once');
    await expect(json().write(path, { count: 2 })).rejects.toMatchObject({ id: 'storage-unavailable' });
    await heal();
    expect(await json().read(path, counted)).toEqual({ value: { count: 1 } });
    await json().write(path, { count: 3 });
    expect(await json().read(path, counted)).toEqual({ value: { count: 3 } });
  });

  it('[DUR-2] [DUR-5] failing always: every write rejects, reading goes on, until it is healed', async () => {
    await json().write(path, { count: 1 });
    const heal = await under.fail('json', 'always');
    for (const count of [2, 3])
      await expect(json().write(path, { count })).rejects.toMatchObject({ id: 'storage-unavailable' });
    expect(await json().read(path, counted)).toEqual({ value: { count: 1 } });
    await heal();
    await json().write(path, { count: 4 });
    expect(await json().read(path, counted)).toEqual({ value: { count: 4 } });
  });

  it('[DUR-5] slow: a write does not resolve before it is kept, and the order holds', async () => {
    await json().write(path, { count: 1 });
    const heal = await under.slow('json');
    const writes = [2, 3].map((count) => json().write(path, { count }));
    expect(await settledWithinTurns(Promise.race(writes))).toBe(false);
    await heal();
    await Promise.all(writes);
    expect(await json().read(path, counted)).toEqual({ value: { count: 3 } });
  });

  it('[AREA-5] [DUR-3] [DUR-5] torn: a half-written file gives way to the generation before', async () => {
    await json().write(path, { count: 1 });
    const after = await under.torn('json', (storage) => storage.json.write(path, { count: 2 }));
    expect(await after.json.read(path, counted)).toEqual({ value: { count: 1 } });
    await after.json.write(path, { count: 3 });
    expect(await after.json.read(path, counted)).toEqual({ value: { count: 3 } });
  });
});
