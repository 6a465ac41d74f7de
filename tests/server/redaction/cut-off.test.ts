import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { describe, expect, it } from 'vitest';
import { quiet, temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { type TestApp, testApp } from '../app/support.ts';
import { dyingStorage } from './dying-storage.ts';
import {
  ask,
  everythingIn,
  filesWith,
  find,
  type MarkedArea,
  markedArea,
  officeOn,
  officeOver,
  planted,
  redact,
  type Ticked,
  ticked,
} from './marked-office.ts';

/** The words are all there, and so is the first epoch; or none is, and the second is. */
async function killedAfter(count: number): Promise<'not done' | 'done' | 'not killed'> {
  const storage = memoryStorage();
  const first = await officeOver(storage);
  const at = await markedArea(first);
  const papers = ticked(await find(first, at.area, planted));
  const before = await everythingIn(first, at);
  await first.close();
  const dying = dyingStorage(storage);
  const second = await officeOver(dying.storage);
  await second.caughtUp;
  dying.dieAt(count);
  const answered = ask(second, at.area, papers).then(() => 'answered' as const);
  const how = await Promise.race([answered, dying.death.then(() => 'killed' as const)]);
  dying.bury();
  await second.close();
  const third = await officeOver(storage);
  const [after, names] = [await everythingIn(third, at), await storage.journal.documents()];
  const isUndone = after === before;
  expect(isUndone || !after.includes(planted), `write ${count}`).toBe(true);
  for (const name of [`board/${at.map}`, `sheet/${at.plan}`, `sheet/${at.plan}/versions`])
    expect([names.includes(name), names.includes(`${name}@2`)], `${name}, write ${count}`).toEqual([
      isUndone,
      !isUndone,
    ]);
  await expectRedactable(third, at, papers, isUndone);
  await third.close();
  if (how === 'answered') return 'not killed';
  return isUndone ? 'not done' : 'done';
}

/** Whether it was done or not, the same request comes to the same end. */
async function expectRedactable(app: TestApp, at: MarkedArea, papers: readonly Ticked[], isUndone: boolean) {
  const { places, finished } = await redact(app, at.area, papers);
  expect({ places, finished }).toEqual({ places: 6, finished: true });
  expect(await everythingIn(app, at)).not.toContain(planted);
  const lines = await app.storage.redactions.lines();
  expect(
    lines.filter((it) => it.includes('"redacted"')),
    String(isUndone),
  ).toHaveLength(1);
}

/** More writes than a redaction has. */
const many = 200;

describe('[ACC-8] a redaction that is cut off is not done, or done after the restart; never half', () => {
  it('killed after each of its writes in turn', async () => {
    const outcomes: string[] = [];
    for (let count = 1; count < many; count += 1) {
      const outcome = await killedAfter(count);
      outcomes.push(outcome);
      if (outcome === 'not killed') break;
    }
    expect(new Set(outcomes)).toEqual(new Set(['not done', 'done', 'not killed']));
    // Once it is decided it stays so: no later moment makes it undone.
    expect(outcomes.join()).toMatch(/^(not done,)+(done,)+not killed$/);
  });

  it('the storage fails in the middle: an error that says so, nothing changed; tried again, it is done', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const before = await everythingIn(app, at);
    const papers = ticked(await find(app, at.area, planted));
    for (const port of ['journal', 'redactions'] as const) {
      app.storage.faults[port] = 'fail-always';
      const answer = await ask(app, at.area, papers);
      expect(answer.json()).toMatchObject({ error: { id: 'storage-unavailable' } });
      app.storage.faults[port] = undefined;
      expect(await everythingIn(app, at)).toBe(before);
    }
    expect((await redact(app, at.area, papers)).finished).toBe(true);
    expect(await everythingIn(app, at)).not.toContain(planted);
  });

  it('what cannot be wiped at once is said to be unfinished, is out of sight already, and wiped later', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const papers = ticked(await find(app, at.area, planted));
    app.storage.faults.files = 'fail-always';
    expect(await redact(app, at.area, papers)).toMatchObject({ finished: false });
    expect(await everythingIn(app, at)).not.toContain(planted);
    expect(await app.storage.journal.documents()).toContain(`board/${at.map}`);
    app.storage.faults.files = undefined;
    const later = await app.restart();
    const [done] = (await later.as('admin').get(`/api/areas/${at.area}/redactions`)).json().redactions;
    expect(done).toMatchObject({ finished: true });
    expect(await app.storage.journal.documents()).not.toContain(`board/${at.map}`);
  });

  it('on a disk: killed after each of its writes in turn, and not a byte is left once it counts', async () => {
    const dataDir = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await markedArea(first.app);
    const papers = ticked(await find(first.app, at.area, planted));
    await first.close();
    let count = 0;
    for (let isDone = false; !isDone; ) {
      count += 1;
      const disk = await openEmbeddedStorage({ dataDir, log: quiet });
      const dying = dyingStorage(disk);
      const app = await officeOver(dying.storage);
      dying.dieAt(count);
      await Promise.race([ask(app, at.area, papers, `redaction-${count}`), dying.death]);
      dying.bury();
      await app.close();
      await disk.close();
      const again = await officeOn(dataDir);
      isDone = !(await everythingIn(again.app, at)).includes(planted);
      await again.close();
      expect(filesWith(dataDir).length > 0, `after ${count} writes`).toBe(!isDone);
    }
    expect(count).toBeGreaterThan(5);
  });
});
