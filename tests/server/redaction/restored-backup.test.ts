import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { until } from '../../support/collaboration/turns.ts';
import { openPage } from '../app/support.ts';
import {
  everythingIn,
  filesWith,
  find,
  kept,
  ledgerFile,
  markedArea,
  officeOn,
  planted,
  putBack,
  redact,
  ticked,
} from './marked-office.ts';

describe('[P28] [B-36] an older copy of the data is put back', () => {
  it('what was redacted since is redacted again before anybody comes in; all else is as in the copy', async () => {
    const dataDir = temporaryFolder();
    const backup = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    await first.close();
    cpSync(dataDir, backup, { recursive: true });
    const second = await officeOn(dataDir);
    await redact(second.app, at.area, ticked(await find(second.app, at.area, planted)));
    await redact(
      second.app,
      at.area,
      [{ of: 'board', id: at.needs, whole: true, places: [] }],
      'redaction-two',
    );
    await second.close();
    for (const round of [1, 2]) {
      putBack(dataDir, backup);
      expect(filesWith(dataDir), `round ${round}`).not.toEqual([]);
      const restored = await officeOn(dataDir);
      const all = await everythingIn(restored.app, at);
      expect(all).not.toContain(planted);
      for (const stays of [at.other, at.stays, kept]) expect(all).toContain(stays);
      const shelf = (await restored.app.as('admin').get(`/api/areas/${at.area}`)).json();
      expect(shelf.sheets.map(({ id }: { id: string }) => id).sort()).toEqual([at.map, at.plan].sort());
      const noted = await restored.app.storage.journal.readAudit({ what: ['redaction-replayed'], most: 9 });
      expect(noted).toHaveLength(2);
      await restored.close();
      expect(filesWith(dataDir)).toEqual([]);
    }
  });

  it('a page that had the old paper open before all that is refused, and merges nothing into the restored one', async () => {
    const dataDir = temporaryFolder();
    const backup = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    await first.close();
    cpSync(dataDir, backup, { recursive: true });
    const second = await officeOn(dataDir);
    const old = (await openPage(second.app, 'staff')).open(`board/${at.map}`);
    await until(() => old.synced, 'the map');
    setText(openBoard(old.doc), at.marked, `${planted} の 後の ことば`, 'me');
    const mark = old.mark();
    await until(() => old.stored >= mark, 'the words');
    await redact(second.app, at.area, ticked(await find(second.app, at.area, planted)));
    await second.close();
    putBack(dataDir, backup);
    const restored = await officeOn(dataDir);
    const page = await openPage(restored.app, 'staff');
    const first1 = page.open(`board/${at.map}`, old.doc);
    await until(() => first1.denied !== undefined, 'the answer');
    expect(first1.denied).toBe('document-redacted');
    const second2 = page.open(`board/${at.map}@2`, old.doc);
    await until(() => second2.closed !== undefined || second2.denied !== undefined, 'the close');
    expect(await everythingIn(restored.app, at)).not.toContain(planted);
    await restored.close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('a copy from between two redactions: only the later one is done again, later words stay', async () => {
    const dataDir = temporaryFolder();
    const backup = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    await redact(first.app, at.area, ticked(await find(first.app, at.area, planted)));
    await first.app.engine.change(boardDocument(at.map), (doc) =>
      setText(openBoard(doc), at.other, 'まん中の ことば', undefined),
    );
    await first.close();
    cpSync(dataDir, backup, { recursive: true });
    const second = await officeOn(dataDir);
    await redact(second.app, at.area, [{ of: 'board', id: at.map, places: ['@title'] }], 'redaction-two');
    await second.close();
    putBack(dataDir, backup);
    const restored = await officeOn(dataDir);
    const board = await restored.app.engine.read(boardDocument(at.map), (doc) => readBoard(doc).board);
    expect(board).toMatchObject({ title: '—', cards: [{ id: at.other, text: 'まん中の ことば' }] });
    expect(restored.app.engine.present(boardDocument(at.map))).toBe(`board/${at.map}@3`);
  });

  it('only the plain copies are put back: they are taken away again', async () => {
    const dataDir = temporaryFolder();
    const backup = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    await first.close();
    cpSync(dataDir, backup, { recursive: true });
    const second = await officeOn(dataDir);
    await redact(second.app, at.area, ticked(await find(second.app, at.area, planted)));
    await second.close();
    cpSync(join(backup, 'areas'), join(dataDir, 'areas'), { recursive: true });
    expect(filesWith(dataDir)).not.toEqual([]);
    const restored = await officeOn(dataDir);
    await restored.app.caughtUp;
    await restored.close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('the ledger alone is lost: the journal knows what was redacted, and it is written anew', async () => {
    const dataDir = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    await redact(first.app, at.area, ticked(await find(first.app, at.area, planted)));
    const left = await everythingIn(first.app, at);
    await first.close();
    rmSync(join(dataDir, ledgerFile));
    const again = await officeOn(dataDir);
    expect(await everythingIn(again.app, at)).toBe(left);
    expect(again.app.engine.present(boardDocument(at.map))).toBe(`board/${at.map}@2`);
    expect(readFileSync(join(dataDir, ledgerFile), 'utf8')).toContain(at.marked);
  });

  it('a torn last line of the ledger: the redaction it tells of was not done, or is known from the journal', async () => {
    const dataDir = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    await redact(first.app, at.area, ticked(await find(first.app, at.area, planted)));
    await first.close();
    const file = join(dataDir, ledgerFile);
    const [line = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, line.slice(0, line.length / 2));
    const again = await officeOn(dataDir);
    expect(await everythingIn(again.app, at)).not.toContain(planted);
    expect(
      (await again.app.as('admin').get(`/api/areas/${at.area}/redactions`)).json().redactions,
    ).toHaveLength(1);
    await again.close();
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(2);
  });
});
