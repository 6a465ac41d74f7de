import { putAway, setFields, setText } from '@yoriai/shared/boards/edits/cards';
import { waysChanged } from '@yoriai/shared/conversions/api';
import { openBoard } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { boardDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { turns, until } from '../../support/collaboration/turns.ts';
import { aCard, asking, convert, errorOf, fourBoards, resultOf, waysOn } from './boards-to-convert.ts';
import { anArea, openPage, type TestApp } from './support.ts';

const hand = { by: '係', now: () => 5, id: () => '' };

/** A 課題 that became a 取り組み. */
const converted = async (options: Parameters<typeof fourBoards>[0] = {}) => {
  const boards = await fourBoards(options);
  const { app, needs, model } = boards;
  const source = await aCard(app, needs, { kind: 'issue', text: '便をつくる', fields: { who: '民生委員' } });
  const { id, cards } = resultOf(await convert(app, asking(needs, source, model, 'activity')));
  return { ...boards, source, id, made: cards[0] ?? '' };
};

const rewrite = (app: TestApp, board: string, card: string, text: string) =>
  app.engine.change(boardDocument(board), (doc) => setText(openBoard(doc), card, text, undefined));

describe('the ways of a board', () => {
  it('[CNV-2] lead from the new card to its origin, and from the old one to what became of it', async () => {
    const { app, area, needs, model, source, id, made } = await converted();
    const end = { conversion: id, state: 'there', changed: false };
    const ways = {
      origins: {
        [made]: [
          {
            ...{ ...end, board: needs, boardKind: 'needs-to-issues', boardTitle: '困りごと' },
            ...{ card: source, kind: 'issue', text: '便をつくる' },
          },
        ],
      },
      became: {},
    };
    expect(await waysOn(app, area, model)).toEqual(ways);
    expect(await waysOn(app, area, needs)).toMatchObject({
      origins: {},
      became: { [source]: [{ ...end, board: model, boardTitle: 'これから', card: made, kind: 'activity' }] },
    });
    const after = await app.restart();
    expect(await waysOn(after, area, model)).toEqual(ways);
  });

  it('[CNV-2] pair one with one, all with the one they were merged into, and one with all it was split into', async () => {
    const { app, area, needs, model } = await fourBoards();
    const a = await aCard(app, needs, { kind: 'issue', text: 'あ' });
    const b = await aCard(app, needs, { kind: 'issue', text: 'い' });
    const cardsOf = async (...asked: Parameters<typeof asking>) =>
      resultOf(await convert(app, asking(...asked))).cards;
    const [one = '', two = ''] = await cardsOf(needs, [a, b], model, 'activity');
    const [merged = ''] = await cardsOf(needs, [a, b], model, 'goal', { texts: ['合わせて'] });
    const [left = '', right = ''] = await cardsOf(needs, a, model, 'goal', {
      anyway: ['conversion-already-made'],
      texts: ['1', '2'],
    });
    const origins = Object.entries((await waysOn(app, area, model)).origins);
    expect(new Map(origins.map(([card, ends]) => [card, ends.map((end) => end.card)]))).toEqual(
      new Map([
        ...([
          [one, [a]],
          [two, [b]],
          [merged, [a, b]],
        ] as const),
        ...([
          [left, [a]],
          [right, [a]],
        ] as const),
      ]),
    );
  });

  it('[CNV-2] mark 元が変わりました when words change, of the card or beside them, until somebody says it was seen', async () => {
    const { app, area, needs, model, source, id, made } = await converted();
    const changed = async () => (await waysOn(app, area, model)).origins[made]?.[0]?.changed;
    const seen = (card: string) => app.as('staff').post(`/api/conversions/${area}/${id}/seen`, { card });
    await rewrite(app, needs, source, '便をふやす');
    expect(await changed()).toBe(true);
    expect((await seen(made)).statusCode).toBe(204);
    expect(await changed()).toBe(false);
    await app.engine.change(boardDocument(needs), (doc) =>
      replaceText(cardTextField(doc, source, 'who'), '自治会'),
    );
    expect(await changed()).toBe(true);
    expect((await seen(source)).statusCode).toBe(204);
    expect(await changed()).toBe(false);
    await app.engine.change(boardDocument(needs), (doc) =>
      setFields(openBoard(doc), [source], { approach: 'solve', group: 'g_1' }, undefined),
    );
    expect(await changed()).toBe(false);
    expect((await seen('c_none')).statusCode).toBe(404);
    const after = await app.restart();
    expect((await waysOn(after, area, model)).origins[made]?.[0]?.changed).toBe(false);
  });

  it('[CNV-2] [SYNC-2] mark it too when the edit was made offline and arrives later', async () => {
    const { app, area, needs, model, source, made } = await converted();
    const page = await openPage(app, 'director');
    const mine = page.open(boardDocument(needs));
    await until(() => mine.synced, 'synced');
    page.closed = { code: 1006, reason: 'the network is gone' };
    setText(openBoard(mine.doc), source, '持ち帰って直した', 'me');
    expect((await waysOn(app, area, model)).origins[made]?.[0]?.changed).toBe(false);
    const back = (await openPage(app, 'director')).open(boardDocument(needs), mine.doc);
    await until(() => back.synced, 'back');
    await expect
      .poll(async () => (await waysOn(app, area, model)).origins[made])
      .toMatchObject([{ changed: true, text: '持ち帰って直した' }]);
  });

  it('[CNV-2] say what was put away, and what is there no longer', async () => {
    const { app, area, needs, model, source, made } = await converted();
    const state = async () => (await waysOn(app, area, model)).origins[made]?.[0]?.state;
    const url = `/api/areas/${area}/boards/${needs}`;
    await app.engine.change(boardDocument(needs), (doc) =>
      putAway(openBoard(doc), [source], hand, undefined),
    );
    expect(await state()).toBe('away');
    await app.engine.change(boardDocument(needs), (doc) =>
      setFields(openBoard(doc), [source], { away: undefined }, undefined),
    );
    expect(await state()).toBe('there');
    await app.as('staff').patch(url, { away: true });
    expect(await state()).toBe('away');
    await app.as('staff').patch(url, { away: false });
    await app.engine.change(boardDocument(needs), (doc) => openBoard(doc).cards.delete(source));
    expect((await waysOn(app, area, model)).origins[made]).toMatchObject([
      { state: 'gone', text: '', changed: false },
    ]);
  });

  it('[CNV-2] [ACC-2] [P33] are told through the board’s own area, to who may see it', async () => {
    const { app, area, model } = await converted();
    const other = await anArea(app, '別の地区');
    const ask = async (role: 'staff' | 'partner' | null, url: string) =>
      errorOf(await app.as(role).get(url)).id;
    expect(await ask('staff', `/api/areas/${other}/boards/${model}/ways`)).toBe('not-found');
    expect(await ask('staff', `/api/areas/${area}/boards/__proto__/ways`)).toBe('not-found');
    expect(await ask('partner', `/api/areas/${area}/boards/${model}/ways`)).toBe('not-allowed');
    expect(await ask(null, `/api/areas/${area}/boards/${model}/ways`)).toBe('not-signed-in');
  });

  it('[CNV-2] a damaged entry of the provenance is left out, and the others are told', async () => {
    const { app, area, model, made } = await converted();
    await app.engine.change(`area/${area}/provenance`, (doc) => {
      doc.getMap('conversions').set('v_damaged', { from: 'nowhere' });
      doc.getMap('conversions').set('no-conversion', 7);
    });
    const after = await app.restart();
    expect(Object.keys((await waysOn(after, area, model)).origins)).toEqual([made]);
  });
});

describe('open boards', () => {
  const heard = (document: { readonly said: readonly string[] }) =>
    document.said.filter((payload) => payload === waysChanged).length;

  it('[CNV-2] are told when a conversion is made or taken back, and seldom while somebody types in a source', async () => {
    const clock = clockByHand();
    const { app, area, needs, model, talk, source, id } = await converted({ clock });
    const page = await openPage(app, 'director');
    const documents = [needs, model, talk].map((board) => page.open(boardDocument(board)));
    const [there, here, beside] = documents;
    if (!there || !here || !beside) throw new Error('not open');
    await until(() => documents.every((it) => it.synced), 'synced');
    for (const text of ['便', '便を', '便をふ', '便をふや', '便をふやす']) {
      await rewrite(app, needs, source, text);
      await turns();
      expect(heard(here)).toBe(0);
    }
    clock.pass(2_000);
    await until(() => heard(here) > 0, 'told');
    expect([heard(here), heard(beside)]).toEqual([1, 0]);
    await aCard(app, needs, { kind: 'issue', text: '別のこと' });
    clock.pass(3_000);
    await turns();
    expect(heard(here)).toBe(1);
    await app.as('staff').post(`/api/conversions/${area}/${id}/undo`);
    await until(() => heard(here) === 2 && heard(there) >= 2, 'told of the undo');
    expect(heard(beside)).toBe(0);
  });
});
