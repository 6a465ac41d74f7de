import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import { describe, expect, it } from 'vitest';
import { quiet, temporaryFolder } from '../storages/temporary-folder.ts';

const planted = 'PLANTED-WORDS-OF-A-PERSON';
const words = (more = ''): Uint8Array => new TextEncoder().encode(`${planted}${more}`.repeat(20));

/** Every file below a folder in which the planted words stand, in whatever place. */
function filesWith(dataDir: string): readonly string[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && readFileSync(join(it.parentPath, it.name)).includes(planted))
    .map(({ name }) => name);
}

describe('[ACC-8] forgotten for good', () => {
  it('not a byte is left in the journal: updates, snapshots, overwritten values, pages not in use', async () => {
    const dataDir = temporaryFolder();
    const { journal, close } = await openEmbeddedStorage({ dataDir, log: quiet });
    for (let round = 0; round < 40; round += 1) {
      await journal.append('board/b1', words(String(round)));
      await journal.append('board/other', new Uint8Array(300).fill(round));
    }
    const { through } = await journal.load('board/b1');
    await journal.compact('board/b1', words('snapshot'), through);
    await journal.append('board/b1', words('after'));
    await journal.remember('area', planted);
    await journal.remember('area', 'nobody');
    writeFileSync(join(dataDir, 'journal.sqlite.damaged-20260101T000000000Z'), words());
    expect(filesWith(dataDir)).not.toEqual([]);
    await journal.forget(['board/b1']);
    expect(filesWith(dataDir)).toEqual([]);
    expect((await journal.load('board/other')).updates).toHaveLength(40);
    await close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('nor in JSON: the generation before, what was being written, what was kept aside', async () => {
    const dataDir = temporaryFolder();
    const { json, close } = await openEmbeddedStorage({ dataDir, log: quiet });
    const path = 'areas/a1/board-b1.json';
    await json.write(path, { planted });
    await json.write(path, { planted: 'not any more' });
    writeFileSync(join(dataDir, `${path}.writing`), planted);
    writeFileSync(join(dataDir, `${path}.damaged-20260101T000000000Z`), planted);
    writeFileSync(join(dataDir, `${path}.previous.damaged-20260101T000000000Z`), planted);
    await json.forget(path, 'earlier');
    expect(filesWith(dataDir)).toEqual([]);
    expect(await json.read(path, (raw) => raw)).toEqual({ value: { planted: 'not any more' } });
    await json.write(path, { planted });
    await json.forget(path, 'all');
    await json.forget('areas/never/there.json', 'all');
    expect(filesWith(dataDir)).toEqual([]);
    expect(await json.read(path, (raw) => raw)).toEqual({ missing: true });
    await close();
  });

  it('a torn last line of the ledger is no line; what is added then stands on one of its own', async () => {
    const dataDir = temporaryFolder();
    const first = await openEmbeddedStorage({ dataDir, log: quiet });
    await first.redactions.append('one');
    await first.redactions.append('two');
    await first.close();
    const file = join(dataDir, 'redactions.ledger');
    truncateSync(file, readFileSync(file).length - 3);
    const second = await openEmbeddedStorage({ dataDir, log: quiet });
    expect(await second.redactions.lines()).toEqual(['one']);
    expect(second.findings).toEqual([expect.stringContaining('redactions.ledger')]);
    await second.redactions.append('three');
    appendFileSync(file, '00000000 made by hand\n');
    expect(await second.redactions.lines()).toEqual(['one', 'three']);
    await second.close();
  });
});
