import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, type Row, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { readStaffThere } from '@yoriai/shared/meetings/desk';
import { recordOf } from '@yoriai/shared/records/records';
import { isPlanOnly } from '@yoriai/shared/records/states';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import { aMeeting, type TestMeeting } from './a-meeting.ts';
import { type TestApp, testApp } from './support.ts';

const minute = 60_000;

/** A meeting under way at 10:00 in Japan on 10 February 2027, which is of the 令和8年度. */
async function underWay() {
  const clock = { at: Date.parse('2027-02-10T10:00:00+09:00') };
  const app = await testApp({ now: () => clock.at });
  const meeting = await aMeeting(app, { startsAt: clock.at, place: 'つばめ会館' });
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  return { app, clock, meeting };
}

async function aBook(app: TestApp, { area }: TestMeeting, title = '実践記録 令和8年度'): Promise<string> {
  const body = { template: 'practice-record', title };
  return ((await app.as('staff').post(`/api/areas/${area}/worksheets`, body)).json() as { id: string }).id;
}

const rowsOf = (app: TestApp, book: string): Promise<readonly Row[]> =>
  app.engine.read(worksheetDocument(book), (doc) => readWorksheet(doc).worksheet.rows);

describe('[MTG-10] [WS-3] drafts of own 実践記録', () => {
  it('[P15] each of the staff who were there finds one in the book of the year, and no word of a resident in it', async () => {
    const { app, clock, meeting } = await underWay();
    const book = await aBook(app, meeting);
    await aBook(app, meeting, '実践記録 令和9年度');
    const phone = await meeting.phone('つくし');
    await phone.send('雨の日は坂がすべる');
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
    const voice = { key: 'key-of-a-voice', kind: 'trouble', text: 'バスが減った' };
    await app.as('director').post(`${at}/cards`, voice);
    clock.at += 90 * minute;
    await meeting.command({ do: 'close' });
    const [minutes] = (await meeting.state()).minutes;
    const rows = await rowsOf(app, book);
    expect(rows.map((row) => [row.by, row.number, row.texts.recorder, row.texts.standing])).toEqual([
      ['係のstaff', 1, '係のstaff', '進行'],
      ['係のdirector', 2, '係のdirector', undefined],
    ]);
    for (const row of rows) {
      const record = recordOf(row);
      expect(record).toMatchObject({
        ...{ date: '2027-02-10', time: { from: '10:00', to: '11:30' }, kind: 'meeting' },
        ...{ meeting: '秋の寄り合い', place: 'つばめ会館', plan: '', process: '', monitoring: '' },
      });
      expect(isPlanOnly(record)).toBe(true);
      expect(row.source).toMatchObject({ to: 'worksheet', paper: minutes, words: '秋の寄り合い' });
    }
    const said = JSON.stringify(rows);
    for (const word of ['つくし', '坂がすべる', 'バスが減った']) expect(said).not.toContain(word);
    const staff = await app.engine.read(`meeting/${meeting.id}/desk`, readStaffThere);
    expect([...staff.values()].map(({ draft }) => draft?.book)).toEqual([book, book]);
  });

  it('closed, opened again and closed once more, there is one of each; also where it was put away', async () => {
    const { app, clock, meeting } = await underWay();
    const book = await aBook(app, meeting);
    await meeting.command({ do: 'close' });
    const before = await rowsOf(app, book);
    await app.engine.change(worksheetDocument(book), (doc) => {
      const entry = doc.getMap('rows').get(before[0]?.id ?? '') as { set(key: string, value: unknown): void };
      entry.set('away', 1);
    });
    clock.at += minute;
    await meeting.command({ do: 'reopen' });
    await meeting.command({ do: 'close' });
    await meeting.command({ do: 'close' });
    expect((await rowsOf(app, book)).map(({ id, away }) => [id, away])).toEqual(
      before.map(({ id }) => [id, 1]),
    );
    expect((await meeting.state()).minutes).toHaveLength(2);
  });

  it('where an own record of the meeting stands already, none is laid beside it', async () => {
    const { app, meeting } = await underWay();
    const book = await aBook(app, meeting);
    await app.engine.change(worksheetDocument(book), (doc) =>
      addRows(
        openWorksheet(doc),
        'records',
        [
          {
            values: { date: '2027-02-10' },
            texts: { meeting: '秋の 寄り合い', recorder: '係のstaff' },
          },
        ],
        { by: '係のstaff', now: () => 1, id: () => 'w_own' },
        undefined,
      ),
    );
    await meeting.command({ do: 'close' });
    expect((await rowsOf(app, book)).map(({ id }) => id)).toEqual(['w_own']);
  });

  it('without a book of the year there is none; made later, it gets them when 議事録 are asked for again', async () => {
    const { app, meeting } = await underWay();
    const other = await aBook(app, meeting, '実践記録 令和7年度');
    await meeting.command({ do: 'close' });
    expect(await rowsOf(app, other)).toEqual([]);
    const book = await aBook(app, meeting);
    await app
      .as('director')
      .post(`/api/areas/${meeting.area}/meetings/${meeting.id}/commands`, { do: 'close' });
    // Who comes by the day after was not there.
    expect((await rowsOf(app, book)).map(({ by }) => by)).toEqual(['係のstaff']);
    expect((await meeting.state()).minutes).toHaveLength(1);
  });

  it('nobody is taken for present who only prepared it, or took something down when it was over', async () => {
    const clock = { at: Date.parse('2027-02-10T10:00:00+09:00') };
    const app = await testApp({ now: () => clock.at });
    const meeting = await aMeeting(app, { moderated: false });
    const book = await aBook(app, meeting);
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
    await app.as('director').post(`${at}/commands`, { do: 'show', board: meeting.talk });
    await meeting.command({ do: 'open' });
    await meeting.command({ do: 'step', step: 1 });
    const card = await (await meeting.phone('つくし')).send('いたずら');
    await meeting.command({ do: 'close' });
    await app.as('director').patch(`${at}/cards/${card}`, { do: 'take-down' });
    await app.as('director').post(`${at}/commands`, { do: 'close' });
    expect((await rowsOf(app, book)).map(({ by }) => by)).toEqual(['係のstaff']);
  });
});

describe('[ACC-10] [P24] the legal ground of a residents’ meeting', () => {
  it('is 通常＝匿名のみ, and its 議事録 say so', async () => {
    const { app, meeting } = await underWay();
    await meeting.command({ do: 'close' });
    const [minutes = ''] = (await meeting.state()).minutes;
    const rows = await rowsOf(app, minutes);
    expect(rows.filter(({ table }) => table === 'notices')).toMatchObject([
      { texts: { text: expect.stringContaining('通常（匿名のみ）') } },
    ]);
  });
});
