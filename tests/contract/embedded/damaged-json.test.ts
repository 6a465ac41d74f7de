import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedJsonStore } from '@yoriai/server/storage/embedded/embedded-json-store';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';

const path = 'areas/a1/area.json';
const area = (raw: unknown) => (typeof raw === 'object' && raw !== null && 'name' in raw ? raw : undefined);

async function written(): Promise<{
  store: EmbeddedJsonStore;
  file: string;
  said: string[];
  folder: string;
}> {
  const root = temporaryFolder();
  const said: string[] = [];
  const store = new EmbeddedJsonStore(root, (finding) => said.push(finding));
  await store.write(path, { name: 'first' });
  await store.write(path, { name: 'second' });
  return { store, file: join(root, path), said, folder: join(root, 'areas/a1') };
}

it('[AREA-5] an area stands as readable JSON, the generation before beside it', async () => {
  const { file, folder } = await written();
  expect(readFileSync(file, 'utf8')).toBe('{\n  "name": "second"\n}\n');
  expect(readFileSync(`${file}.previous`, 'utf8')).toContain('first');
  expect(readdirSync(folder).sort()).toEqual(['area.json', 'area.json.previous']);
});

it.each([
  ['half-written', (file: string) => truncateSync(file, 9)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['of something else', (file: string) => writeFileSync(file, '[1, 2]')],
])(
  '[AREA-5] [DUR-3] a file that is %s is kept aside and told, and the generation before is used',
  async (_, harm) => {
    const { store, file, said, folder } = await written();
    harm(file);
    expect(await store.read(path, area)).toEqual({ value: { name: 'first' } });
    expect(said.join()).toMatch(/壊れていた.*area\.json\.damaged-.*一つ前の版/);
    expect(readdirSync(folder).filter((name) => name.startsWith('area.json.damaged-'))).toHaveLength(1);
    said.length = 0;
    expect(await store.read(path, area)).toEqual({ value: { name: 'first' } });
    expect(said).toEqual([]);
  },
);

it('[AREA-5] a lost file is read from the generation before and still listed', async () => {
  const { store, file } = await written();
  rmSync(file);
  expect(await store.list('areas/')).toEqual([path]);
  expect(await store.read(path, area)).toEqual({ value: { name: 'first' } });
});

it('[AREA-5] with both generations damaged it says so and keeps both aside', async () => {
  const { store, file, folder } = await written();
  truncateSync(file, 3);
  truncateSync(`${file}.previous`, 3);
  expect(await store.read(path, area)).toEqual({ damaged: expect.stringContaining('area.json') });
  expect(readdirSync(folder).every((name) => name.includes('.damaged-'))).toBe(true);
  await store.write(path, { name: 'third' });
  expect(await store.read(path, area)).toEqual({ value: { name: 'third' } });
});

it('[DUR-3] what a write that was killed left behind is neither read nor listed nor in the way', async () => {
  const { store, file } = await written();
  writeFileSync(`${file}.writing`, '{"name": "thi');
  expect(await store.read(path, area)).toEqual({ value: { name: 'second' } });
  expect(await store.list('')).toEqual([path]);
  await store.write(path, { name: 'third' });
  expect(await store.read(path, area)).toEqual({ value: { name: 'third' } });
});
