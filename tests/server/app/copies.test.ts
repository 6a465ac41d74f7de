import type { MadeCopy } from '@yoriai/shared/access-record/copy';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../support/office.ts';
import { entriesOf, goOut, office, opened, planted, waysOut } from './record-office.ts';
import { anArea, type TestApp } from './support.ts';

const numbersIn = (text: string) => [...text.matchAll(/第(\d+)号/g)].map(([, number]) => Number(number));

describe('what leaves the house', () => {
  it('[ACC-7] [P18] bears a number that is the entry’s, the day and for whom, on every way out', async () => {
    const there = await office({ now: () => Date.UTC(2026, 10, 21, 3) });
    const { app, area, board, sheet, book } = there;
    const answers = [];
    for (const way of waysOut(there)) answers.push(await goOut(app, way));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      200, 200, 200, 200, 200, 200, 201, 201, 200, 200,
    ]);
    const [file, docx, xlsx, md, csv, , print, picture, record] = answers;
    const made = { at: Date.UTC(2026, 10, 21, 3), for: '係のdirector' };
    expect(file?.json()).toMatchObject({ copy: { number: 1, ...made } });
    const words = (number: number) => `第${number}号　2026年11月21日　係のdirector の写し`;
    const inZip = (bytes: Buffer | undefined) => Object.values(partsOf(new Uint8Array(bytes ?? []))).join('');
    expect(inZip(docx?.rawPayload)).toContain(words(2));
    expect(partsOf(new Uint8Array(docx?.rawPayload ?? []))).toHaveProperty(
      ['word/footer1.xml'],
      expect.stringContaining(words(2)),
    );
    expect(inZip(xlsx?.rawPayload)).toContain(words(3));
    expect(md?.body).toContain(words(4));
    expect(csv?.body).toContain(words(5));
    expect(print?.json()).toEqual({ copy: { number: 7, ...made }, marked: true });
    expect(picture?.json()).toEqual({ copy: { number: 8, ...made }, marked: true });
    expect(record?.body).toContain(words(9));
    for (const [index, number] of [1, 2, 3, 4, 5, 6].entries())
      expect(numbersIn(decodeURIComponent(String(answers[index]?.headers['content-disposition'])))).toEqual([
        number,
      ]);
    const entries = (await entriesOf(app)).toReversed();
    expect(entries.map(({ number, what, on }) => [number, what, on])).toEqual([
      [1, 'exported', area],
      [2, 'exported', sheet],
      [3, 'exported', sheet],
      [4, 'exported', sheet],
      [5, 'exported', book],
      [6, 'exported', book],
      [7, 'printed', board],
      [8, 'exported', sheet],
      [9, 'exported', area],
      [10, 'exported', 'organization'],
    ]);
    expect(new Set(entries.map(({ who }) => who))).toEqual(new Set(['p_director']));
  });

  it('[P18] numbers given twice: not to copies made at once, nor after a restart', async () => {
    const there = await office();
    const at = (app: TestApp) =>
      Promise.all(
        Array.from({ length: 40 }, () =>
          app.as('staff').post(`/api/areas/${there.area}/boards/${there.board}/copies`, { as: 'printed' }),
        ),
      );
    const first = await at(there.app);
    const second = await at(await there.app.restart());
    const numbers = [...first, ...second].map((it) => (it.json() as MadeCopy).copy.number);
    expect(new Set(numbers).size).toBe(80);
  });

  it('[ACC-7] [P18] an export while the record cannot be written does not leave the house, by no way', async () => {
    const there = await office();
    there.app.storage.faults.journal = 'fail-always';
    for (const way of waysOut(there)) {
      const answer = await goOut(there.app, way);
      expect([way[1], answer.statusCode, answer.json()]).toMatchObject([
        way[1],
        503,
        { error: { id: 'storage-unavailable' } },
      ]);
      expect(answer.headers['content-disposition']).toBeUndefined();
      expect(answer.rawPayload.toString('latin1')).not.toContain(Buffer.from(planted).toString('latin1'));
    }
    there.app.storage.faults.journal = undefined;
    expect(await entriesOf(there.app)).toEqual([]);
  });

  it('[ACC-2] [P18] [B10] whoever may not take a paper along gets no number for it, and no entry is made', async () => {
    const there = await office();
    const { app, area, board, sheet } = there;
    await app.as('admin').patch('/api/organization', { everyArea: false });
    const invited = [{ account: 'p_advisor', as: 'comment' as const }];
    await app.catalogues.change(area, (it) => ({
      ...it,
      people: [],
      worksheets: it.worksheets.map((entry) => (entry.id === sheet ? { ...entry, invited } : entry)),
    }));
    const before = await entriesOf(app);
    expect((await opened(app, worksheetDocument(sheet), 'advisor')).synced).toBe(true);
    for (const role of ['staff', 'partner', 'advisor', null] as const) {
      for (const paper of [`boards/${board}`, `worksheets/${sheet}`]) {
        const answer = await app.as(role).post(`/api/areas/${area}/${paper}/copies`, { as: 'printed' });
        expect([role, paper, answer.statusCode]).toEqual([role, paper, role === null ? 401 : 403]);
      }
      const file = await app.as(role).get(`/api/areas/${area}/worksheets/${sheet}/file?as=docx`);
      expect([role, file.statusCode]).toEqual([role, role === null ? 401 : 403]);
    }
    const other = await anArea(app, 'となりの地区');
    const astray = await app
      .as('director')
      .post(`/api/areas/${other}/boards/${board}/copies`, { as: 'printed' });
    expect(astray.statusCode).toBe(404);
    const odd = await app.as('director').post(`/api/areas/${area}/boards/${board}/copies`, { as: planted });
    expect(odd.statusCode).toBe(400);
    expect((await entriesOf(app)).filter(({ what }) => what !== 'opened')).toEqual(before);
  });

  it('[P18] what is open to residents bears no mark, and stands in the record all the same', async () => {
    const { app, area, board } = await office();
    await app.catalogues.change(area, (it) => ({
      ...it,
      boards: it.boards.map((entry) => ({ ...entry, audience: 'residents' as const })),
    }));
    const answer = await app.as('staff').post(`/api/areas/${area}/boards/${board}/copies`, { as: 'printed' });
    expect(answer.json()).toMatchObject({ copy: { number: 1 }, marked: false });
    expect(await entriesOf(app)).toMatchObject([{ what: 'printed', on: board }]);
  });
});
