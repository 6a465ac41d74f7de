import { boardDocument, ownDocument, staffDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { until } from '../../support/collaboration/turns.ts';
import { aWorksheet, office, opened, planted } from './record-office.ts';
import { openPage, type TestApp } from './support.ts';

const openingsOf = async (app: TestApp) => app.storage.journal.readAudit({ what: ['opened'], most: 10_000 });

describe('openings', () => {
  it('[ACC-7] are one entry for a person, a paper and a sitting, whatever of the paper was opened', async () => {
    const clock = clockByHand();
    const { app, board, area, sheet } = await office({ clock });
    await opened(app, boardDocument(board));
    await opened(app, staffDocument(board));
    await opened(app, boardDocument(board), 'director');
    await opened(app, worksheetDocument(sheet));
    await opened(app, `area/${area}`);
    const openings = await openingsOf(app);
    expect(openings.toReversed().map(({ who, on, area }) => [who, on, area])).toEqual([
      ['p_staff', board, area],
      ['p_director', board, area],
      ['p_staff', sheet, area],
    ]);
    clock.pass(59 * 60_000);
    await opened(app, boardDocument(board));
    clock.pass(59 * 60_000);
    await opened(app, boardDocument(board));
    expect(await openingsOf(app)).toHaveLength(3);
    clock.pass(61 * 60_000);
    await opened(app, boardDocument(board));
    expect(await openingsOf(app)).toHaveLength(4);
  });

  it('[ACC-7] a flood of openings, of what is there and of guessed names, does not bury the record', async () => {
    const { app, area, board } = await office();
    const page = await openPage(app, 'staff');
    for (let round = 0; round < 60; round += 1) {
      const document = page.open(boardDocument(board));
      await until(() => document.synced, 'opened');
      document.leave();
    }
    const guesses = ['board/guess', `board/${board}@7`, 'sheet/guess', `area/${area}/provenance`, planted];
    for (const name of guesses) expect((await opened(app, name)).synced).toBe(false);
    expect((await opened(app, boardDocument(board), 'partner')).synced).toBe(false);
    expect(await openingsOf(app)).toMatchObject([{ who: 'p_staff', on: board }]);
  });

  it('[ACC-7] the sitting goes on over a restart', async () => {
    const clock = clockByHand();
    const { app, board } = await office({ clock });
    await opened(app, boardDocument(board));
    clock.pass(10 * 60_000);
    const restarted = await app.restart();
    await opened(restarted, boardDocument(board));
    expect(await openingsOf(restarted)).toHaveLength(1);
  });

  it('[ACC-7] [DUR-2] while the record cannot be written people read on, and the entry follows with its own time', async () => {
    const clock = clockByHand();
    const { app, board } = await office({ clock });
    const at = clock.now();
    app.storage.faults.journal = 'fail-always';
    expect((await opened(app, boardDocument(board))).synced).toBe(true);
    expect(await openingsOf(app)).toEqual([]);
    app.storage.faults.journal = undefined;
    clock.pass(60_000);
    let openings = await openingsOf(app);
    await until(() => {
      void openingsOf(app).then((now) => {
        openings = now;
      });
      return openings.length > 0;
    }, 'the entry that was owed');
    expect(openings).toMatchObject([{ who: 'p_staff', on: board, at }]);
  });

  it('[P16] one’s own sealed sheet is nobody else’s to know of, not even when it was opened', async () => {
    const { app, area } = await office();
    const round = await aWorksheet(app, area, 'guideline-check', '点検');
    expect((await opened(app, ownDocument(round, 'p_staff'))).synced).toBe(true);
    expect(await openingsOf(app)).toEqual([]);
  });
});
