import { meetingDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { type Row, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { aConference, type TestConference } from './a-conference.ts';
import { start } from './leaning.ts';

const minute = 60_000;

async function aBook({ house }: TestConference): Promise<string> {
  const body = { template: 'practice-record', title: '実践記録 令和8年度' };
  const answer = await house.as('primary').post(`/api/areas/${house.area}/worksheets`, body);
  return (answer.json() as { id: string }).id;
}

const rowsOf = ({ app }: TestConference, book: string): Promise<readonly Row[]> =>
  app.engine.read(worksheetDocument(book), (doc) => readWorksheet(doc).worksheet.rows);

describe('[MTG-10] [WS-3] a conference that is closed', () => {
  it('[P15] leaves each of the staff who promised a draft of when it was, and nothing of the case nor of guests', async () => {
    const clock = clockByHand(start);
    const conference = await aConference({ clock });
    const book = await aBook(conference);
    await conference.gather();
    await conference.go('report');
    clock.pass(100 * minute);
    await conference.command('primary', { do: 'close' });
    const rows = await rowsOf(conference, book);
    expect(new Set(rows.map(({ by }) => by)).size).toBe(rows.length);
    expect(rows).toHaveLength(4);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { texts, values, source } of rows) {
      expect(texts.meeting).toBe('事例検討会');
      expect(values.date?.value).toBe('2026-11-21');
      expect(values.time?.value).toEqual({ from: '10:00', to: '11:40' });
      expect([source, texts.process, texts.monitoring]).toEqual([undefined, undefined, undefined]);
    }
    expect(rows.map(({ texts }) => texts.standing)).toContain('進行');
    const said = JSON.stringify(rows);
    const { title } = await conference.state();
    for (const word of [title, conference.paper.id]) expect(said).not.toContain(word);
    await conference.command('primary', { do: 'reopen' });
    await conference.command('primary', { do: 'close' });
    await conference.command('primary', { do: 'close' });
    expect(await rowsOf(conference, book)).toHaveLength(4);
  });

  it('is called 月例検証会 where it was one, and leaves nothing where there is no book', async () => {
    const conference = await aConference({ template: 'monthly-review', clock: clockByHand(start) });
    await conference.gather();
    expect((await conference.command('primary', { do: 'close' })).statusCode).toBe(200);
    const book = await aBook(conference);
    await conference.command('primary', { do: 'close' });
    const [row] = await rowsOf(conference, book);
    expect(row?.texts.meeting).toBe('月例検証会');
  });
});

describe('[ACC-8] a conference and 完全に消す', () => {
  const redact = ({ house }: TestConference, paper: object) =>
    house.as('admin').post(`/api/areas/${house.area}/redactions`, { key: 'redaction-one', papers: [paper] });

  it('goes with its sheet: who was there under which promise is kept nowhere any more', async () => {
    const conference = await aConference();
    const { app, house, paper } = conference;
    await conference.gather();
    const document = await conference.document();
    await conference.command('primary', { do: 'close' });
    const whole = { of: 'worksheet', id: paper.id, whole: true, places: [] };
    const first = await redact(conference, whole);
    expect(first.json()).toMatchObject({ papers: 1, places: 0, finished: true });
    // Asked twice, it is the same decision.
    expect((await redact(conference, whole)).body).toBe(first.body);
    expect(app.catalogues.area(house.area).meetings).toEqual([]);
    expect(await app.engine.read(document, readMeeting)).toBeUndefined();
    const kept = await app.storage.journal.documents();
    expect(kept.filter((it) => it.startsWith('meeting/'))).toEqual([]);
  });

  it('loses its title with that of its sheet, while it goes on', async () => {
    const conference = await aConference();
    const { app, house, paper } = conference;
    await conference.gather();
    const { conference: there } = await conference.view('primary');
    await redact(conference, { of: 'worksheet', id: paper.id, places: ['@title'] });
    const state = await app.engine.read(meetingDocument(there?.id ?? ''), readMeeting);
    expect(state).toMatchObject({ title: '—', stage: 'open' });
    expect(app.catalogues.area(house.area).meetings).toMatchObject([{ title: '—' }]);
    await conference.command('primary', { do: 'freeze', frozen: true });
    expect(await conference.state()).toMatchObject({ stage: 'open', title: '—', frozen: true });
  });
});
