import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { describe, expect, it } from 'vitest';
import { type ClockByHand, clockByHand } from '../../support/collaboration/by-hand.ts';
import type { TestDocument } from '../../support/collaboration/test-document.ts';
import { turns, until } from '../../support/collaboration/turns.ts';
import { type HouseOfMany, houseOfMany, type Somebody } from './house-of-many.ts';
import { joined } from './people-to-invite.ts';
import { openPageWith } from './support.ts';

const day = 24 * 60 * 60_000;
const second = 1_000;
const tomorrow = (clock: ClockByHand): number =>
  Date.parse(`${dayInJapan(clock.now() + day)}T00:00:00+09:00`);

interface Room extends HouseOfMany {
  readonly clock: ClockByHand;
  readonly board: string;
  /** Opens a document on a page of its own, over a real socket. */
  open1(cookie: string, document: string): Promise<TestDocument>;
}

async function aRoom(): Promise<Room> {
  const clock = clockByHand();
  const house = await houseOfMany({ clock });
  const { id: board } = (
    await house.as('primary').post(`/api/areas/${house.area}/boards`, { kind: 'worry-map', title: '地図' })
  ).json() as { id: string };
  return {
    ...house,
    clock,
    board,
    async open1(cookie, document) {
      const opened = (await openPageWith(house.app, cookie)).open(document);
      await until(() => opened.synced || opened.denied !== undefined, `${document} is answered`);
      return opened;
    },
  };
}

const cookieOf = (who: Somebody): string => `yoriai=token-of-${who}`;

/** Waits until the server has closed it; then the page asks again, as pages do, and is answered. */
async function closedAndAsked(opened: TestDocument): Promise<string | undefined> {
  await until(() => opened.closed !== undefined, `${opened.name} is closed`);
  expect(opened.closed).toBe('access-changed');
  opened.open();
  await until(() => opened.synced || opened.denied !== undefined, `${opened.name} is answered again`);
  return opened.denied ?? opened.scope;
}

describe('access that changes while a paper is open over a real socket', () => {
  it('[ACC-4] a role lowered while a board is open: closed, decided again, and refused', async () => {
    const { as, app, area, board, open1 } = await aRoom();
    const person = await joined(app, as('admin'), { role: 'director' });
    const opened = await open1(person.cookie, boardDocument(board));
    const other = await open1(cookieOf('primary'), boardDocument(board));
    expect(opened.scope).toBe('read-write');
    await as('admin').patch(`/api/accounts/${person.id}`, { role: 'staff' });
    expect(await closedAndAsked(opened)).toBe('not-allowed');
    expect(other.closed).toBeUndefined();

    await as('primary').put(`/api/areas/${area}/people/${person.id}`, { as: 'viewer' });
    const again = await open1(person.cookie, boardDocument(board));
    expect(again.scope).toBe('readonly');
    await as('primary').put(`/api/areas/${area}/people/${person.id}`, { as: 'backup' });
    expect(await closedAndAsked(again)).toBe('read-write');
    await as('primary').delete(`/api/areas/${area}/people/${person.id}`);
    expect(await closedAndAsked(again)).toBe('not-allowed');
  });

  it('[ACC-4] an account ended, and a sign-out everywhere, close what is open', async () => {
    const { as, app, area, board, open1 } = await aRoom();
    const person = await joined(app, as('admin'), { areas: [{ area, as: 'backup' }] });
    const opened = await open1(person.cookie, boardDocument(board));
    await person.delete('/api/sessions');
    expect(await closedAndAsked(opened)).toBe('not-signed-in');

    const colleague = await joined(app, as('admin'), { areas: [{ area, as: 'backup' }] });
    const theirs = await open1(colleague.cookie, boardDocument(board));
    await as('admin').delete(`/api/accounts/${colleague.id}`);
    expect(await closedAndAsked(theirs)).toBe('not-signed-in');
  });

  it('[ACC-4] a small office that no longer is one closes what its 職員 had open elsewhere', async () => {
    const { as, board, open1 } = await aRoom();
    expect((await as('colleague').get('/api/organization')).json()).toMatchObject({ everyArea: false });
    await as('admin').patch('/api/organization', { everyArea: true });
    const opened = await open1(cookieOf('colleague'), boardDocument(board));
    expect(opened.scope).toBe('read-write');
    await as('admin').patch('/api/organization', { everyArea: false });
    expect(await closedAndAsked(opened)).toBe('not-allowed');
  });

  it("[ACC-4] an expired adviser's open socket is closed within a second, and so is a helper's whose last day is over", async () => {
    const { as, app, area, clock, open, open1 } = await aRoom();
    const { id: sheet } = (
      await as('primary').post(`/api/areas/${area}/worksheets`, { template: 'case-review', title: '事例' })
    ).json() as { id: string };
    const lastDay = dayInJapan(clock.now());
    const advisor = await joined(app, as('admin'), { role: 'advisor', lastDay });
    await open(sheet, { invited: [{ account: advisor.id, as: 'comment', until: clock.now() + 100 * day }] });
    await as('primary').put(`/api/areas/${area}/people/p_colleague`, { as: 'backup', lastDay });
    const theirs = await open1(advisor.cookie, worksheetDocument(sheet));
    const helpers = await open1(cookieOf('colleague'), worksheetDocument(sheet));
    const stays = await open1(cookieOf('primary'), worksheetDocument(sheet));
    expect([theirs.scope, helpers.scope]).toEqual(['readonly', 'read-write']);

    clock.pass(tomorrow(clock) - clock.now() - 1);
    await turns();
    expect([theirs.closed, helpers.closed]).toEqual([undefined, undefined]);
    clock.pass(second);
    expect(await closedAndAsked(theirs)).toBe('not-signed-in');
    expect(await closedAndAsked(helpers)).toBe('not-allowed');
    expect(stays.closed).toBeUndefined();
  });

  it('[ACC-4] an invitation to one paper ends by the clock: the paper closes within a second', async () => {
    const { as, area, clock, open, open1 } = await aRoom();
    const { id: sheet } = (
      await as('primary').post(`/api/areas/${area}/worksheets`, { template: 'case-review', title: '事例' })
    ).json() as { id: string };
    await open(sheet, {
      invited: [{ account: 'p_advisor', as: 'comment', until: clock.now() + 10 * second }],
    });
    const opened = await open1(cookieOf('advisor'), worksheetDocument(sheet));
    expect(opened.scope).toBe('readonly');
    clock.pass(10 * second - 1);
    await turns();
    expect(opened.closed).toBeUndefined();
    clock.pass(second);
    expect(await closedAndAsked(opened)).toBe('not-allowed');
  });

  it('[ACC-4] [C10] at the day of a transfer the former is closed and the new one is let in', async () => {
    const { as, area, board, clock, open1 } = await aRoom();
    const body = { from: 'p_primary', to: 'p_colleague', day: dayInJapan(clock.now() + day), looksOn: true };
    expect((await as('primary').post(`/api/areas/${area}/transfer`, body)).statusCode).toBe(200);
    const former = await open1(cookieOf('primary'), boardDocument(board));
    expect(former.scope).toBe('read-write');
    clock.pass(tomorrow(clock) - clock.now() + second);
    expect(await closedAndAsked(former)).toBe('readonly');
    expect((await open1(cookieOf('colleague'), boardDocument(board))).scope).toBe('read-write');
  });

  it('a clock that jumps forward and back: what it ends is closed within a second, and let in again', async () => {
    const { as, area, board, clock, open1 } = await aRoom();
    const lastDay = dayInJapan(clock.now() + 3 * day);
    await as('primary').put(`/api/areas/${area}/people/p_backup`, { as: 'backup', lastDay });
    const opened = await open1(cookieOf('backup'), boardDocument(board));
    clock.jump(10 * day);
    clock.pass(second);
    expect(await closedAndAsked(opened)).toBe('not-allowed');
    clock.jump(-10 * day);
    clock.pass(second);
    const again = await open1(cookieOf('backup'), boardDocument(board));
    expect(again.scope).toBe('read-write');

    // A part that has not begun by the clock that was put back is none, whatever is open.
    await as('primary').put(`/api/areas/${area}/people/p_viewer`, {
      as: 'backup',
      firstDay: dayInJapan(clock.now() + day),
    });
    clock.pass(2 * day);
    const early = await open1(cookieOf('viewer'), boardDocument(board));
    expect(early.scope).toBe('read-write');
    clock.jump(-2 * day);
    clock.pass(second);
    expect(await closedAndAsked(early)).toBe('readonly');
  });

  it('a session that runs out is closed within a second', async () => {
    const { as, app, area, board, clock, open1 } = await aRoom();
    const person = await joined(app, as('admin'), { areas: [{ area, as: 'backup' }] });
    const opened = await open1(person.cookie, boardDocument(board));
    clock.jump(14 * day - 1);
    clock.pass(second);
    expect(await closedAndAsked(opened)).toBe('not-signed-in');
  });
});
