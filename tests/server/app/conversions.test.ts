import { putAway, setFields, setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import {
  aBoardOf,
  aCard,
  asking,
  cardsOn,
  convert,
  errorOf,
  fourBoards,
  recordsOf,
  resultOf,
  waysOn,
} from './boards-to-convert.ts';
import { anArea, fileOf, type TestApp } from './support.ts';

const hand = { by: '係', now: () => 5, id: () => '' };
const away = (app: TestApp, board: string, card: string) =>
  app.engine.change(boardDocument(board), (doc) => putAway(openBoard(doc), [card], hand, undefined));

describe('a conversion', () => {
  it('[CNV-1] makes a card of the offered words on the other board; the original stays and knows it', async () => {
    const { app, needs, model } = await fourBoards({ now: () => 77_000 });
    const fields = { who: '民生委員', withWhom: '商店会', response: 'new-service' };
    const issue = await aCard(app, needs, { kind: 'issue', text: '買い物の便をつくる', fields });
    const answer = await convert(app, asking(needs, issue, model, 'activity'));
    expect(answer.statusCode).toBe(201);
    const { id, cards } = resultOf(answer);
    expect(await cardsOn(app, model)).toMatchObject([
      {
        ...{ id: cards[0], kind: 'activity', text: '買い物の便をつくる', origin: id },
        ...{ who: '民生委員', withWhom: '商店会', by: '係のstaff', at: 77_000 },
      },
    ]);
    const [source] = await cardsOn(app, needs);
    expect(source).toMatchObject({ text: '買い物の便をつくる', by: '佐久間', became: [id], ...fields });
    expect(source).not.toHaveProperty('away');
  });

  it('[CNV-1] takes the words that people put instead, merges several cards and splits one', async () => {
    const { app, needs, model } = await fourBoards();
    const one = await aCard(app, needs, { kind: 'issue', text: '一', fields: { who: '甲会' } });
    const two = await aCard(app, needs, { kind: 'issue', text: '二', fields: { who: '乙会' } });
    await convert(app, asking(needs, one, model, 'goal', { texts: [' 顔を合わせている\r\nいつも '] }));
    await convert(app, asking(needs, [one, two], model, 'activity', { texts: ['ひとつに'] }));
    await convert(app, asking(needs, two, model, 'goal', { texts: ['半分', 'もう半分'] }));
    await convert(app, asking(needs, [one, two], model, 'goal', { anyway: ['conversion-already-made'] }));
    expect((await cardsOn(app, model)).map(({ kind, text, who }) => [kind, text, who])).toEqual([
      ['goal', '顔を合わせている\nいつも', undefined],
      ['activity', 'ひとつに', '甲会、乙会'],
      ['goal', '半分', undefined],
      ['goal', 'もう半分', undefined],
      ['goal', '一', undefined],
      ['goal', '二', undefined],
    ]);
  });

  it('[CNV-1] lays new cards below everything on a board that does not lay them out by itself', async () => {
    const { app, map, model } = await fourBoards();
    await aCard(app, map, { kind: 'need', text: '上', place: [40, 900, 240] });
    const one = await aCard(app, model, { kind: 'activity', text: '体操の会' });
    const two = await aCard(app, model, { kind: 'activity', text: '朝市' });
    await convert(app, asking(model, [one, two], map, 'resource'));
    const places = await app.engine.read(boardDocument(map), (doc) => openBoard(doc).places.read());
    expect([...places.values()]).toEqual([
      [40, 900, 240],
      [40, 1220, 240],
      [320, 1220, 240],
    ]);
  });

  it('[CNV-1] is taken back in one step, twice if asked twice, and what was written since is kept', async () => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const { id, cards } = resultOf(await convert(app, asking(needs, voice, talk, 'notice')));
    await app.engine.change(boardDocument(talk), (doc) =>
      setText(openBoard(doc), cards[0] ?? '', 'あとから直した', undefined),
    );
    const url = `/api/conversions/${area}/${id}/undo`;
    expect((await app.as('director').post(url)).statusCode).toBe(204);
    const [taken] = await cardsOn(app, talk);
    expect(taken).toMatchObject({ text: 'あとから直した', away: expect.any(Number) });
    expect((await cardsOn(app, needs))[0]).not.toHaveProperty('became');
    expect(await waysOn(app, area, needs)).toEqual({ origins: {}, became: {} });
    await app.engine.change(boardDocument(talk), (doc) =>
      setFields(openBoard(doc), cards, { away: undefined }, undefined),
    );
    expect((await app.as('staff').post(url)).statusCode).toBe(204);
    expect((await cardsOn(app, talk))[0]).not.toHaveProperty('away');
    expect((await app.as('staff').post(`/api/conversions/${area}/v_none/undo`)).statusCode).toBe(404);
    const again = await convert(app, asking(needs, voice, talk, 'notice'));
    expect(again.statusCode).toBe(201);
  });

  it('[AREA-5] [CNV-2] is kept as readable JSON beside the boards, and that is rebuilt when it is lost', async () => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const { id } = resultOf(await convert(app, asking(needs, voice, talk, 'notice')));
    await app.as('staff').get(`/api/areas/${area}/export`);
    const path = `areas/${area}/provenance.json`;
    const kept = await fileOf(app, path);
    expect(kept).toMatchObject({
      format: 'yoriai-provenance',
      conversions: [{ id, from: [{ card: voice }] }],
    });
    expect(JSON.stringify(kept)).not.toContain('バス');
    app.storage.json.damage(path, true);
    const after = await app.restart();
    await after.caughtUp;
    expect(await fileOf(after, path)).toEqual(kept);
  });
});

describe('a conversion asked for again', () => {
  it('[CNV-3] with the same key makes nothing and answers the same, also after a restart and after it was undone', async () => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const body = asking(needs, voice, talk, 'notice');
    const [one, two, three] = await Promise.all([convert(app, body), convert(app, body), convert(app, body)]);
    expect([one, two, three].map((it) => it.statusCode).sort()).toEqual([200, 200, 201]);
    expect(two.json()).toEqual(one.json());
    const after = await app.restart();
    expect((await convert(after, body)).json()).toEqual(one.json());
    await after.as('staff').post(`/api/conversions/${area}/${resultOf(one).id}/undo`);
    expect((await convert(after, body)).json()).toEqual(one.json());
    expect(await cardsOn(after, talk)).toMatchObject([{ away: expect.any(Number) }]);
  });

  it('[CNV-3] by two people at once makes one card and leads the second there, unless one more is wanted', async () => {
    const { app, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const [mine, theirs] = await Promise.all([
      convert(app, asking(needs, voice, talk, 'notice')),
      convert(app, asking(needs, voice, talk, 'notice', { texts: ['バスがない'] }), 'director'),
    ]);
    expect([mine.statusCode, theirs.statusCode]).toEqual([201, 409]);
    expect(errorOf(theirs)).toMatchObject({
      id: 'conversion-already-made',
      fields: [{ path: talk, fault: resultOf(mine).cards[0] }],
    });
    const more = await convert(
      app,
      asking(needs, voice, talk, 'notice', { anyway: ['conversion-already-made'] }),
      'director',
    );
    expect(more.statusCode).toBe(201);
    expect(await cardsOn(app, talk)).toHaveLength(2);
    expect((await cardsOn(app, needs))[0]?.became).toEqual([resultOf(mine).id, resultOf(more).id]);
  });

  it('[CNV-3] after the card it became was put away, makes a new one without asking', async () => {
    const { app, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: 'バスが来ない' });
    const { cards } = resultOf(await convert(app, asking(needs, voice, talk, 'notice')));
    await away(app, talk, cards[0] ?? '');
    expect((await convert(app, asking(needs, voice, talk, 'notice'))).statusCode).toBe(201);
  });

  it('[CNV-3] with a key that was used for something else is refused', async () => {
    const { app, needs, talk, model } = await fourBoards();
    const issue = await aCard(app, needs, { kind: 'issue', text: '便をつくる' });
    const body = asking(needs, issue, model, 'activity');
    await convert(app, body);
    for (const other of [
      { ...body, to: { ...body.to, kind: 'goal' } },
      { ...body, texts: ['ちがう'] },
      { ...body, to: { document: boardDocument(talk), kind: 'notice' } },
    ]) {
      expect(errorOf(await convert(app, other)).id).toBe('conversion-key-used');
    }
    expect(await cardsOn(app, model)).toHaveLength(1);
  });
});

describe('a conversion that cannot be', () => {
  it('[CNV-3] [CNV-5] is refused in words: what, and from where to where', async () => {
    const { app, map, needs, model } = await fourBoards();
    const person = await aCard(app, map, { kind: 'person', text: '' });
    const voice = await aCard(app, needs, { kind: 'voice', text: '声' });
    const problem = await aCard(app, needs, { kind: 'problem', text: '足がない' });
    const ids = async (body: object) => errorOf(await convert(app, body)).id;
    expect(await ids(asking(map, person, needs, 'voice'))).toBe('conversion-person-stays');
    expect(await ids(asking(needs, voice, model, 'activity'))).toBe('conversion-not-possible');
    expect(await ids(asking(needs, voice, needs, 'problem'))).toBe('conversion-not-possible');
    expect(await ids(asking(needs, voice, model, '__proto__'))).toBe('conversion-not-possible');
    expect(await ids(asking(needs, problem, model, 'activity'))).toBe('conversion-skips-issue');
    expect(
      (await convert(app, asking(needs, problem, model, 'activity', { anyway: ['conversion-skips-issue'] })))
        .statusCode,
    ).toBe(201);
    const again = asking(needs, problem, model, 'activity', { anyway: ['conversion-skips-issue'] });
    expect(await ids(again)).toBe('conversion-already-made');
  });

  it('[CNV-3] when its source is put away, is gone, or is no card at all', async () => {
    const { app, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: '声' });
    const other = await aCard(app, needs, { kind: 'voice', text: '声' });
    await away(app, needs, voice);
    const refused = errorOf(await convert(app, asking(needs, [other, voice], talk, 'notice')));
    expect(refused).toMatchObject({ id: 'conversion-source-away', fields: [{ path: 'from.cards.1' }] });
    for (const card of ['c_none', `${other}#x`, '__proto__', '']) {
      const { id } = errorOf(await convert(app, asking(needs, [other, card], talk, 'notice')));
      expect(id).toBe('conversion-source-gone');
    }
    expect(await cardsOn(app, talk)).toEqual([]);
  });

  it('[CNV-3] [ACC-2] [P33] between boards of two areas, on paper that is no board, or by who may not write', async () => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: '声' });
    const elsewhere = await aBoardOf(app, await anArea(app, '別の地区'), 'talk-board');
    const body = asking(needs, voice, talk, 'notice');
    const id = async (change: object) => errorOf(await convert(app, { ...body, ...change })).id;
    const to = (document: string) => ({ to: { document, kind: 'notice' } });
    expect(await id(to(boardDocument(elsewhere)))).toBe('conversion-other-area');
    for (const document of [
      `${boardDocument(talk)}/staff`,
      `area/${area}`,
      'board/b_none',
      '../x',
      '__proto__',
    ]) {
      expect(await id(to(document))).toBe('not-found');
    }
    expect(errorOf(await convert(app, body, 'partner')).id).toBe('not-allowed');
    expect(errorOf(await app.as(null).post('/api/conversions', body)).id).toBe('not-signed-in');
    await app.as('staff').patch(`/api/areas/${area}/boards/${talk}`, { away: true });
    expect(await id({})).toBe('document-put-away');
  });

  it('[HOST-1] [HOST-3] for bodies that nobody’s page sends', async () => {
    const { app, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: '声' });
    const need = await aCard(app, needs, { kind: 'issue', text: '課題' });
    const body = asking(needs, voice, talk, 'notice');
    const id = async (change: object) => errorOf(await convert(app, { ...body, ...change })).id;
    const cards = (...list: unknown[]) => ({ from: { document: boardDocument(needs), cards: list } });
    expect(await id(cards())).toBe('invalid-input');
    expect(await id(cards(voice, voice))).toBe('invalid-input');
    expect(await id(cards(voice, need))).toBe('invalid-input');
    expect(await id(cards({ toString: 'x' }))).toBe('invalid-input');
    expect(await id({ key: 'short' })).toBe('invalid-input');
    expect(await id({ texts: ['一', '二'], ...cards(voice, need) })).toBe('invalid-input');
    expect(await id({ texts: [' 　\n'] })).toBe('invalid-input');
    expect(await id({ texts: ['葛󠄀'.repeat(1001)] })).toBe('too-large');
    expect(await id({ texts: ['あ'.repeat(2_000_000)] })).toBe('too-large');
    const raw = await app.as('staff').post('/api/conversions', '{"__proto__": {"from": 1}}', {
      'content-type': 'application/json',
    });
    expect(errorOf(raw).id).toBe('invalid-input');
    expect(await cardsOn(app, talk)).toEqual([]);
  });

  it('[HOST-3] in an area with more conversions than are kept', async () => {
    const { app, area, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: '声' });
    await convert(app, asking(needs, voice, talk, 'notice'));
    const [record] = await recordsOf(app, area);
    const from = Array.from({ length: 1000 }, (_, i) => ({ document: 'board/b', card: `c_${i}`, seen: '' }));
    await app.engine.change(provenanceDocument(area), (doc) => {
      for (let i = 0; i < 100; i += 1)
        doc.getMap('conversions').set(`v_${i}`, { ...record, id: `v_${i}`, from });
    });
    const after = await app.restart();
    const refused = await convert(
      after,
      asking(needs, voice, talk, 'notice', { anyway: ['conversion-already-made'] }),
    );
    expect(errorOf(refused).id).toBe('document-full');
  });

  it('[HOST-3] onto a board that is full', async () => {
    const { app, needs, talk } = await fourBoards();
    const voice = await aCard(app, needs, { kind: 'voice', text: '声' });
    await app.engine.change(boardDocument(talk), (doc) => {
      for (let i = 0; i < 5000; i += 1) doc.getMap('cards').set(`c_${i}`, i);
    });
    expect(errorOf(await convert(app, asking(needs, voice, talk, 'notice'))).id).toBe('document-full');
  });
});
