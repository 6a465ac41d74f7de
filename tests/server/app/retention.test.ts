import { describe, expect, it } from 'vitest';
import { aCaseSheet, aMeeting, aSheet, consentOf, dayMs, errorIn, handles, start } from './leaning.ts';
import { aBoard, anArea } from './support.ts';

type Case = Awaited<ReturnType<typeof aCaseSheet>>;

const away = async ({ app, area, sheet }: Pick<Case, 'app' | 'area' | 'sheet'>): Promise<boolean> => {
  const entry = app.catalogues.area(area).worksheets.find(({ id }) => id === sheet);
  return entry?.away !== undefined;
};

/** Until the day has been gone through: the sweep has written its time. */
async function swept({ app }: Pick<Case, 'app'>, at: number): Promise<void> {
  await expect
    .poll(async () => {
      const found = await app.storage.json.read('retention.json', (raw) => raw as { sweptAt?: number });
      return 'value' in found ? found.value?.sweptAt : undefined;
    })
    .toBe(at);
}

/** A case sheet that is kept for a day alone, so that time need not pass for long. */
async function aShortCase(options = {}): Promise<Case> {
  const it = await aCaseSheet(options);
  await it.app.as('admin').patch('/api/keeping', { residentsYears: 1, casesDays: 1, plansYears: 5 });
  return it;
}

/** Day by day, each one looked through. */
async function days(it: Case, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    it.clock.pass(dayMs);
    await swept(it, it.clock.now());
  }
}

describe('[P19] how long papers stand on the shelf', () => {
  it('the day stands on the sheet: a case 30 days after it was talked about', async () => {
    const it = await aCaseSheet();
    expect(await it.kept()).toMatchObject({ class: 'cases', until: '2026-12-21' });
    await it.stand({ kind: 'ordinary', day: '2026-12-01' });
    expect(await it.kept()).toMatchObject({ until: '2026-12-31' });
    const book = await aSheet(it.app, it.area, 'practice-record');
    const plan = await aSheet(it.app, it.area, 'support-plan');
    expect(await it.kept(book)).toBeUndefined();
    expect(await it.kept(plan)).toMatchObject({ class: 'plans', until: '2031-11-21' });
  });

  it('what is past its day is put away, marked, and not lost', async () => {
    const it = await aShortCase();
    await days(it, 1);
    expect(await away(it)).toBe(false);
    await days(it, 1);
    expect(await away(it)).toBe(true);
    expect(await it.kept()).toMatchObject({ expired: it.clock.now() });
    expect(await it.noted('expired')).toBe(1);
    await days(it, 2);
    expect(await it.noted('expired')).toBe(1);
  });

  it('at start too', async () => {
    const it = await aShortCase();
    await days(it, 1);
    await it.app.close();
    it.clock.pass(dayMs);
    const again = { ...it, app: await it.app.restart() };
    await expect.poll(() => away(again)).toBe(true);
  });

  it('a clock that jumps a year forward and back puts nothing away', async () => {
    let skew = 0;
    const it = await aCaseSheet();
    await days(it, 1);
    const wrong = { ...it, app: await it.app.restart() };
    expect(await away(wrong)).toBe(false);
    skew = 365 * dayMs;
    const jumped = await jump(it, () => skew);
    await swept(jumped, it.clock.now() + skew);
    expect(await away(jumped)).toBe(false);
    skew = 0;
    it.clock.pass(dayMs);
    await swept(jumped, it.clock.now());
    expect(await away(jumped)).toBe(false);
    expect(await it.noted('expired')).toBe(0);
  });

  it('a clock that is wrong for days puts papers away, and they are back when it is right again', async () => {
    let skew = 0;
    const it = await aCaseSheet();
    const other = await aSheet(it.app, it.area);
    await it.app.as('staff').patch(`/api/areas/${it.area}/worksheets/${other}`, { away: true });
    skew = 365 * dayMs;
    const wrong = await jump(it, () => skew);
    await swept(wrong, it.clock.now() + skew);
    it.clock.pass(dayMs);
    await expect.poll(() => away(wrong)).toBe(true);
    skew = 0;
    it.clock.pass(dayMs);
    await expect.poll(() => away(wrong)).toBe(false);
    expect(await away({ ...wrong, sheet: other })).toBe(true);
    const entry = wrong.app.catalogues.area(it.area).worksheets.find(({ id }) => id === other);
    expect(entry?.expired).toBeUndefined();
  });

  it('an extension without a reason is refused; with one, it stands there until then', async () => {
    const it = await aCaseSheet();
    const until = '2027-03-31';
    for (const reason of [undefined, '', '　 ', '二行\nある'])
      expect(errorIn(await it.keep({ until, reason })).slice(0, 2)).toEqual([400, 'invalid-input']);
    expect(errorIn(await it.keep({ until, reason: '山田さんの希望' }))[1]).toBe('words-bear-details');
    expect((await it.kept())?.longer).toBeUndefined();
    expect((await it.keep({ until, reason: '支援が続くため' })).statusCode).toBe(204);
    expect(await it.kept()).toMatchObject({
      until,
      longer: { reason: '支援が続くため', by: '係のdirector' },
    });
    expect(await it.noted('kept-longer')).toBe(1);
  });

  it('who was invited learns the day, and neither the reason nor of other papers', async () => {
    const it = await aCaseSheet();
    const other = await aSheet(it.app, it.area);
    await it.stand(aMeeting('p_partner'));
    await it.invite('p_partner');
    await it.keep({ until: '2027-03-31', reason: '支援が続くため' });
    const seen = await it.kept(it.sheet, 'partner');
    expect(seen).toMatchObject({ until: '2027-03-31', mayKeep: false });
    expect(seen?.longer).toBeUndefined();
    expect(await it.kept(other, 'partner')).toBeUndefined();
    expect(await it.kept(other)).toBeDefined();
  });

  it('into the past, for ever, or past the consent is no extension', async () => {
    const it = await aCaseSheet();
    const fault = async (until: string) => errorIn(await it.keep({ until, reason: '支援が続くため' }))[2];
    expect(await fault('2026-11-21')).toEqual([{ path: 'until', fault: 'past' }]);
    expect(await fault('2036-11-22')).toEqual([{ path: 'until', fault: 'far' }]);
    const { id } = consentOf(await it.agree({ until: '2026-12-10' }));
    await it.stand({ kind: 'consent', consent: id });
    expect(await it.kept()).toMatchObject({ until: '2026-12-10', atMost: '2026-12-10' });
    expect(await fault('2026-12-11')).toEqual([{ path: 'until', fault: 'consent' }]);
  });

  it('what is past its day comes out by an extension alone', async () => {
    const it = await aShortCase();
    await days(it, 2);
    const out = await it.app.as('director').patch(it.at, { away: false });
    expect(errorIn(out).slice(0, 2)).toEqual([409, 'paper-expired']);
    expect(await away(it)).toBe(true);
    expect((await it.keep({ until: '2027-03-31', reason: '支援が続くため' })).statusCode).toBe(204);
    expect(await away(it)).toBe(false);
    expect((await it.kept())?.expired).toBeUndefined();
    await days(it, 1);
    expect(await away(it)).toBe(false);
  });

  it('what somebody had put away is marked alone, and comes out by an extension too', async () => {
    const it = await aShortCase();
    await it.app.as('staff').patch(it.at, { away: true });
    await days(it, 2);
    expect(await it.kept()).toMatchObject({ expired: it.clock.now() });
    expect((await it.keep({ until: '2027-03-31', reason: '支援が続くため' })).statusCode).toBe(204);
    expect(await away(it)).toBe(false);
  });

  it('a paper of another area is not kept longer from here, nor by whoever is not its 担当', async () => {
    const it = await aCaseSheet();
    const elsewhere = await anArea(it.app, 'となりの地区');
    const wish = { until: '2027-03-31', reason: '支援が続くため' };
    expect((await handles(it.app, elsewhere, it.sheet).keep(wish)).statusCode).toBe(404);
    for (const who of ['partner', 'advisor'] as const)
      expect((await it.keep(wish, who)).statusCode).toBe(403);
    const board = await aBoard(it.app, it.area);
    const kept = await it.app.as('director').post(`/api/areas/${it.area}/boards/${board}/keeping`, wish);
    expect(kept.statusCode).toBe(404);
    expect((await it.kept())?.longer).toBeUndefined();
  });

  it('the figures are the organisation’s, and set by an administrator alone', async () => {
    const it = await aCaseSheet();
    const figures = { residentsYears: 2, casesDays: 60, plansYears: 7 };
    for (const who of ['director', 'staff', 'partner'] as const)
      expect((await it.app.as(who).patch('/api/keeping', figures)).statusCode).toBe(403);
    expect((await it.app.as('admin').patch('/api/keeping', { ...figures, casesDays: 0 })).statusCode).toBe(
      400,
    );
    expect((await it.app.as('admin').patch('/api/keeping', figures)).statusCode).toBe(200);
    expect(await it.kept()).toMatchObject({ until: '2027-01-20' });
    const again = await it.app.restart();
    expect((await again.as('staff').get('/api/keeping')).json()).toEqual({ keeping: figures });
  });

  it('to have kept it longer all along brings back what was put away', async () => {
    const it = await aShortCase();
    await days(it, 2);
    expect(await away(it)).toBe(true);
    await it.app.as('admin').patch('/api/keeping', { residentsYears: 1, casesDays: 60, plansYears: 5 });
    await days(it, 1);
    expect(await away(it)).toBe(false);
  });

  it('while nothing can be written nothing is put away, and it is tried again', async () => {
    const it = await aShortCase();
    await days(it, 1);
    it.app.storage.faults.journal = 'fail-always';
    it.clock.pass(dayMs);
    await expect.poll(() => it.app.logged.join()).toContain('papers past their day');
    expect(await away(it)).toBe(false);
    it.app.storage.faults.journal = undefined;
    it.clock.pass(60 * 60_000);
    await expect.poll(() => away(it)).toBe(true);
    expect(it.clock.now()).toBe(start + 2 * dayMs + 60 * 60_000);
  });
});

/** The same server, begun again, on a clock that is wrong by so much. */
async function jump(it: Case, skew: () => number): Promise<Case> {
  const { testApp } = await import('./support.ts');
  await it.app.close();
  const app = await testApp({ clock: it.clock, now: () => it.clock.now() + skew(), storage: it.app.storage });
  return { ...it, ...handles(app, it.area, it.sheet) };
}
