import { setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { replaceText } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { Publication } from '@yoriai/shared/support-plan/publication';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addTo, gatherAll, type PlanOnBoards, planOnBoards, sheetOf } from './a-plan.ts';
import { errorOf } from './boards-to-convert.ts';

/** A plan with everything in it that must not leave the house, and its 公開版 made by a staff member. */
async function published() {
  const boards = await planOnBoards();
  const { app, model, plan, at } = boards;
  await app.engine.change(boardDocument(model), (doc) =>
    setText(openBoard(doc), 'c_goal', '80代のAさんも3丁目12-5から出てこられる', 'test'),
  );
  await gatherAll(boards);
  await addTo(app, plan, 'profile', [
    { texts: { label: 'ひとり親', value: '3世帯', asOf: '令和8年4月', origin: '町の統計' } },
    { texts: { label: '高齢化率', value: '46.8％（213／455）', asOf: '令和8年4月' } },
  ]);
  await addTo(app, plan, 'activities', [
    { texts: { text: '佐久間さんのお茶会', who: '梅田ヨネ', withWhom: '梅田班', role: '社協の内輪の役割' } },
  ]);
  await app.engine.change(worksheetDocument(plan), (doc) => {
    const view = [{ type: 'paragraph', inline: [{ text: '担当者のひみつ' }] }] as const;
    writeRichText(worksheetText(doc, undefined, 'view'), view);
  });
  const answer = await app.as('staff').post(`${at}/plan/public`, { title: 'わたしたちの計画' });
  const id = (answer.json() as { id: string }).id;
  return { ...boards, publicId: id, publicAt: `/api/areas/${boards.area}/worksheets/${id}` };
}

type Published = Awaited<ReturnType<typeof published>>;

const publication = async ({ app, publicAt }: Published, role = 'staff' as const): Promise<Publication> =>
  (await app.as(role).get(`${publicAt}/publication`)).json();

const confirm = async (of: Published, role: 'staff' | 'director' | 'admin', more: object = {}) => {
  const { content } = await publication(of);
  return of.app.as(role).post(`${of.publicAt}/publication/confirm`, { content, ...more });
};

const write = ({ app, publicId }: Published, field: string, text: string, row?: string) =>
  app.engine.change(worksheetDocument(publicId), (doc) => replaceText(worksheetText(doc, row, field), text));

const rawBytes = ({ app }: PlanOnBoards, id: string): Promise<string> =>
  app.engine.read(worksheetDocument(id), (doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('utf8'));

describe('[P10] the public version of a plan', () => {
  it('is a paper of its own with masked words: neither age nor alias nor block, no names, small counts as 少数', async () => {
    const of = await published();
    const { template, title, texts, rows } = await sheetOf(of.app, of.publicId);
    expect([template, title, texts.contact]).toEqual(['public-plan', 'わたしたちの計画', '木ノ葉区社協']);
    const said = rows.map((row) => Object.values(row.texts).join(' '));
    expect(said).toEqual(
      expect.arrayContaining([
        'だれもひとりにならないまち',
        '〇代のある方も〇丁目から出てこられる',
        'お茶のみ場 毎週木曜',
        'ある方のお茶会',
        'ひとり親 少数 令和8年4月 町の統計',
        '高齢化率 46.8％（213／455） 令和8年4月',
      ]),
    );
    expect(rows.every(({ source }) => source === undefined)).toBe(true);
  });

  it('[C7] [P15] holds in its raw bytes no id of a source, no internal word and nobody’s だれが', async () => {
    const of = await published();
    const bytes = await rawBytes(of, of.publicId);
    const plan = await sheetOf(of.app, of.plan);
    const sources = plan.rows.flatMap(({ id, source }) => [id, source?.entry ?? id, source?.seen ?? id]);
    const internal = ['担当者のひみつ', '梅田', '班長', '佐久間', '社協の内輪', 'Aさん', '12-5'];
    for (const it of [of.plan, of.needs, of.model, ...sources, ...internal]) expect(bytes).not.toContain(it);
    expect(bytes).toContain('お茶のみ場');
  });

  it('[P9] is confirmed by a second person, who is shown what is still at risk', async () => {
    const of = await published();
    await addTo(of.app, of.publicId, 'activities', [
      { id: 'w_risky', texts: { text: '田中さんと3人で', where: '042-123-4567' } },
    ]);
    const shown = await publication(of);
    expect(shown.confirms).toBe('no');
    expect(shown.risks.map(({ row, field, what, found }) => [row, field, what, found])).toEqual([
      ['w_risky', 'text', 'name', '田中さん'],
      ['w_risky', 'text', 'small', '3人'],
      ['w_risky', 'where', 'contact', '042-123-4567'],
    ]);
    expect(errorOf(await confirm(of, 'staff', { note: '自分で見た' })).id).toBe('publication-needs-second');
    expect((await confirm(of, 'director')).statusCode).toBe(200);
    expect((await publication(of)).confirmed).toMatchObject({ by: '係のdirector' });
    expect(of.app.catalogues.worksheet(of.publicId)?.entry.frozen).toBeDefined();
    await of.app.as('staff').post(`${of.publicAt}/publication/reopen`);
    expect((await publication(of)).confirmed).toBeUndefined();
    expect(of.app.catalogues.worksheet(of.publicId)?.entry.frozen).toBeUndefined();
  });

  it('[C11] is not confirmed without 相談先, nor with other words than were seen', async () => {
    const of = await published();
    const before = await publication(of);
    await write(of, 'contact', '');
    expect(errorOf(await confirm(of, 'director')).id).toBe('publication-needs-contact');
    await write(of, 'contact', '木ノ葉区社協 平日9時から5時');
    const stale = { content: before.content };
    const answer = await of.app.as('director').post(`${of.publicAt}/publication/confirm`, stale);
    expect(errorOf(answer).id).toBe('plan-changed-meanwhile');
  });

  it('[C9] may be confirmed by its maker in an office of one, with a note', async () => {
    const of = await published();
    const answer = await of.app.as('director').post(`${of.at}/plan/public`, { title: 'わたしの' });
    const id = (answer.json() as { id: string }).id;
    const own = { ...of, publicId: id, publicAt: `/api/areas/${of.area}/worksheets/${id}` };
    expect(errorOf(await confirm(own, 'director')).id).toBe('plan-needs-note');
    expect((await confirm(own, 'director', { note: '一人の職場' })).statusCode).toBe(200);
  });

  it('[P29] is made by an action alone, and of a plan alone', async () => {
    const of = await published();
    const again = await of.app.as('staff').post(`${of.publicAt}/plan/public`, { title: 'x' });
    expect(again.statusCode).toBe(404);
    expect((await of.app.as('partner').post(`${of.at}/plan/public`, { title: 'x' })).statusCode).toBe(403);
    expect((await of.app.as('staff').get(`${of.at}/publication`)).statusCode).toBe(404);
  });
});
