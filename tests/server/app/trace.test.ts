import { addCards, putAway, setText, takeOut } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, staffDocument } from '@yoriai/shared/documents/names';
import { fillStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { cardLists } from '@yoriai/shared/trace/api';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { turns, until } from '../../support/collaboration/turns.ts';
import { anArea, openPage, testApp } from './support.ts';
import { ask, convert, hand, ids, listed, make, shelf, slope, trace, write } from './three-boards.ts';

describe('the trace', () => {
  it('[CNV-4] goes back to the voices and forward to what became of them, over three boards', async () => {
    const app = await testApp();
    const { area, map, columns, house } = await slope(app);
    const why = await trace(app, area, house, 'c_activity');
    expect(ids(why.back)).toEqual(['c_issue', 'c_problem', 'c_voice', 'c_need']);
    expect(why.back[3]).toMatchObject({
      board: map,
      boardKind: 'worry-map',
      boardTitle: '坂の上',
      by: '書いた人',
    });
    expect(why.steps).toContainEqual({ from: `${columns}#c_issue`, to: `${house}#c_activity` });
    const became = await trace(app, area, map, 'c_need');
    expect(ids(became.forward)).toEqual(['c_voice', 'c_problem', 'c_issue', 'c_activity']);
    expect(became.forward[2]?.fields).toEqual({ who: '町内会' });
  });

  it('[CNV-4] is the same after a restart', async () => {
    const app = await testApp();
    const { area, house } = await slope(app);
    const before = await trace(app, area, house, 'c_activity');
    const after = await app.restart();
    expect(await trace(after, area, house, 'c_activity')).toEqual(before);
    await after.caughtUp;
    expect(await trace(after, area, house, 'c_activity')).toEqual(before);
  });

  it('[CNV-4] [AREA-4] shows at once what somebody writes on a board that is open', async () => {
    const app = await testApp();
    const { area, columns, house } = await slope(app);
    expect(ids((await trace(app, area, house, 'c_activity')).back)).not.toContain('c_more');
    const page = await openPage(app, 'director');
    const open = page.open(boardDocument(columns));
    await until(() => open.synced, 'synced');
    const board = openBoard(open.doc);
    addCards(board, [{ id: 'c_more', kind: 'voice', text: 'もう一つの声' }], hand, 'me');
    addLink(board, { from: 'c_more', to: 'c_problem', kind: 'grew-into' }, hand, 'me');
    setText(board, 'c_problem', 'ことばを直した', 'me');
    const mark = open.mark();
    await until(() => open.stored >= mark, 'stored');
    const { back } = await trace(app, area, house, 'c_activity');
    expect(ids(back)).toContain('c_more');
    expect(back.find(({ card }) => card === 'c_problem')?.text).toBe('ことばを直した');
    expect((await shelf(app, area)).river.counts.notice).toBe(2);
  });

  it('[P12] knows nothing of cards and boards that were put away, or conversions taken back', async () => {
    const app = await testApp();
    const { area, map, columns, house, takeBack } = await slope(app);
    const change = (edit: (board: ReturnType<typeof openBoard>) => void) =>
      app.engine.change(boardDocument(columns), (doc) => edit(openBoard(doc)));

    await change((board) => putAway(board, ['c_problem'], hand, 'test'));
    expect(ids((await trace(app, area, house, 'c_activity')).back)).toEqual(['c_issue']);
    expect((await ask(app, area, columns, 'c_problem')).json()).toMatchObject({ error: { id: 'not-found' } });
    await change((board) => takeOut(board, ['c_problem'], 'test'));
    expect(ids((await trace(app, area, house, 'c_activity')).back)).toHaveLength(4);

    const away = (board: string, is: boolean) =>
      app.as('staff').patch(`/api/areas/${area}/boards/${board}`, { away: is });
    await away(map, true);
    const said = (await ask(app, area, house, 'c_activity')).body;
    expect(said).toContain('c_voice');
    expect(said).not.toMatch(new RegExp(`c_need|坂の上"|${map}`));
    expect((await ask(app, area, map, 'c_need')).statusCode).toBe(404);
    expect((await shelf(app, area)).river.loose['person-without-line']).toBe(0);
    await away(map, false);
    expect(ids((await trace(app, area, house, 'c_activity')).back)).toHaveLength(4);

    await takeBack();
    expect(ids((await trace(app, area, house, 'c_activity')).back)).toEqual([]);
  });

  it('[CNV-4] [ACC-5] bears no staff note, no alias and nothing that was chosen of a person', async () => {
    const app = await testApp();
    const { area, map, columns, house } = await slope(app);
    for (const [board, card] of [
      [map, 'c_need'],
      [map, 'c_person'],
      [columns, 'c_issue'],
      [house, 'c_activity'],
    ] as const)
      await app.engine.change(staffDocument(board), (doc) =>
        fillStaffNotes(doc, [{ card, text: '職員だけの覚え書き', by: '係', at: 1 }]),
      );
    await app.engine.change(boardDocument(map), (doc) => {
      const person = openBoard(doc).cards.get('c_person') as { set(name: string, value: string): void };
      person.set('alias', 'QZX');
    });
    const answers = [
      await ask(app, area, house, 'c_activity'),
      await ask(app, area, map, 'c_need'),
      ...(await Promise.all(
        cardLists
          .filter((which) => which !== 'person-without-line')
          .map((which) => app.as('staff').get(`/api/areas/${area}/cards?which=${which}`)),
      )),
      await app.as('staff').get(`/api/areas/${area}`),
    ];
    for (const { body } of answers)
      expect(body).not.toMatch(/職員だけの覚え書き|QZX|80s|ageBand|"living"|not-seen|c_person/);
    expect((await ask(app, area, map, 'c_person')).statusCode).toBe(404);
    // Who stands without a line is for staff, and by the alias alone.
    expect(await listed(app, area, 'person-without-line')).toMatchObject([
      { card: 'c_person', text: '坂の上で', fields: { alias: 'QZX' } },
    ]);
    expect(JSON.stringify(await listed(app, area, 'person-without-line'))).not.toContain('80s');
  });

  it('[CNV-4] stays within its area', async () => {
    const app = await testApp();
    const { area, map, house } = await slope(app);
    const other = await anArea(app, '別の地区');
    const elsewhere = await make(app, other, 'logic-model');
    await write(app, elsewhere, [{ id: 'c_far', kind: 'activity' }]);
    await convert(app, area, [map, 'c_need'], [elsewhere, 'c_far']);
    expect((await ask(app, other, house, 'c_activity')).statusCode).toBe(404);
    expect((await ask(app, area, elsewhere, 'c_far')).statusCode).toBe(404);
    expect((await ask(app, area, map, 'c_need')).body).not.toContain('c_far');
    expect(await trace(app, other, elsewhere, 'c_far')).toMatchObject({ back: [], forward: [] });
    expect((await shelf(app, other)).river.counts).toMatchObject({ notice: 0, issue: 0, activity: 1 });
  });

  it('[HOST-2] refuses what is not there, not understood or not theirs to ask', async () => {
    const app = await testApp();
    const { area, house } = await slope(app);
    const staff = app.as('staff');
    expect((await staff.get(`/api/areas/${area}/trace?board=${house}`)).statusCode).toBe(400);
    expect((await staff.get(`/api/areas/a_none/trace?board=${house}&card=c_activity`)).statusCode).toBe(404);
    expect((await staff.get(`/api/areas/${area}/trace?board=b_x&card=__proto__`)).statusCode).toBe(404);
    expect((await staff.get(`/api/areas/${area}/cards?which=everything`)).statusCode).toBe(400);
    for (const path of [`trace?board=${house}&card=c_activity`, 'cards?which=issue']) {
      expect((await app.as(null).get(`/api/areas/${area}/${path}`)).statusCode).toBe(401);
      expect((await app.as('partner').get(`/api/areas/${area}/${path}`)).statusCode).toBe(403);
    }
  });

  it('[DUR-2] says so when a board cannot be read, and is whole again when it can', async () => {
    const clock = clockByHand();
    const app = await testApp({ clock });
    const { area, house } = await slope(app);
    expect(ids((await trace(app, area, house, 'c_activity')).back)).toHaveLength(4);
    await write(app, house, [{ id: 'c_goal', kind: 'goal' }], [['c_goal', 'c_activity', 'contributes']]);
    const { journal } = app.storage;
    const load = journal.load.bind(journal);
    journal.load = async (document) => {
      if (document === boardDocument(house)) throw new Error('unreadable');
      return load(document);
    };
    const isOpen = () => app.engine.read(boardDocument(house), () => true).catch(() => false);
    for (let tries = 0; tries < 100 && (await isOpen()); tries += 1) {
      clock.pass(1_000);
      await turns(20);
    }
    for (let tries = 0; tries < 2; tries += 1)
      expect((await ask(app, area, house, 'c_activity')).json()).toMatchObject({
        error: { id: 'storage-unavailable' },
      });
    expect((await app.as('staff').get(`/api/areas/${area}`)).statusCode).toBe(200);
    journal.load = load;
    expect(ids((await trace(app, area, house, 'c_activity')).back)).toContain('c_goal');
  });
});
