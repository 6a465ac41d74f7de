import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { implementations } from './storages/implementations.ts';
import { type StorageUnderTest, subject } from './storages/storage-under-test.ts';
import { settledWithinTurns } from './storages/turns.ts';

const path = subject.files;
const bytes = (...numbers: number[]) => new Uint8Array(numbers);

describe.each(implementations)('a file store: $name', ({ open }) => {
  let under: StorageUnderTest;
  beforeEach(async () => {
    under = await open();
  });
  afterEach(() => under.close());

  const files = () => under.storage.files;

  it('[DUR-5] gives the bytes that were put last, as they were when they were given', async () => {
    expect(await files().get(path)).toBeUndefined();
    await files().put(path, bytes(1));
    const changed = bytes(2, 3);
    const put = files().put(path, changed);
    changed.fill(9);
    await put;
    expect(await files().get(path)).toEqual(bytes(2, 3));
  });

  it('[ACC-8] [DUR-5] forgets what lies below a folder, but for what is to be kept', async () => {
    for (const name of ['pictures/b1/one.webp', 'pictures/b1/two.webp', 'pictures/b10/one.webp'])
      await files().put(name, bytes(1));
    await files().forgetBelow('pictures/b1/', 'pictures/b1/two.webp');
    expect(await files().get('pictures/b1/one.webp')).toBeUndefined();
    expect(await files().get('pictures/b1/two.webp')).toEqual(bytes(1));
    await files().forgetBelow('pictures/b1/');
    await files().forgetBelow('pictures/never-there/');
    expect(await files().get('pictures/b1/two.webp')).toBeUndefined();
    expect(await files().get('pictures/b10/one.webp')).toEqual(bytes(1));
  });

  it('[DUR-5] refuses names that leave the folder or hide', async () => {
    for (const name of ['../p.webp', '/etc/p.webp', 'a/./b', '.hidden', 'a//b', 'x.writing', '']) {
      const refused = { id: 'storage-unavailable', what: expect.stringContaining('not a name') };
      await expect(files().put(name, bytes(1)), name).rejects.toMatchObject(refused);
      await expect(files().get(name), name).rejects.toMatchObject(refused);
    }
  });

  it.each(['once', 'always'] as const)('[DUR-2] [DUR-5] failing %s: rejects, then heals', async (how) => {
    await files().put(path, bytes(1));
    const heal = await under.fail('files', how);
    await expect(files().put(path, bytes(2))).rejects.toMatchObject({ id: 'storage-unavailable' });
    if (how === 'always') await expect(files().put(path, bytes(2))).rejects.toThrow();
    expect(await files().get(path)).toEqual(bytes(1));
    await heal();
    await files().put(path, bytes(3));
    expect(await files().get(path)).toEqual(bytes(3));
  });

  it('[DUR-5] slow: does not resolve before it is kept', async () => {
    const heal = await under.slow('files');
    const put = files().put(path, bytes(1));
    expect(await settledWithinTurns(put)).toBe(false);
    await heal();
    await put;
    expect(await files().get(path)).toEqual(bytes(1));
  });

  it('[DUR-3] [DUR-5] torn: the file before is whole', async () => {
    await files().put(path, bytes(1, 2, 3));
    const after = await under.torn('files', (storage) => storage.files.put(path, bytes(4, 5, 6)));
    expect(await after.files.get(path)).toEqual(bytes(1, 2, 3));
    await after.files.put(path, bytes(7));
    expect(await after.files.get(path)).toEqual(bytes(7));
  });
});
