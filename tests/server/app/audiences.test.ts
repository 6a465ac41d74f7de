import { newId } from '@yoriai/server/keeping/new-id';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import {
  areaDocument,
  boardDocument,
  ownDocument,
  provenanceDocument,
  staffDocument,
  versionsDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { describe, expect, it } from 'vitest';
import { type HouseOfMany, houseOfMany, invited, type Somebody, somebodies } from './house-of-many.ts';

/** One word for each document of an area, found nowhere else. */
const words = {
  board: 'すずめのことば',
  boardStaff: 'つばめのことば',
  partners: 'ひばりのことば',
  partnersStaff: 'かもめのことば',
  residents: 'みみずくのことば',
  worksheet: 'とんびのことば',
  openWorksheet: 'うぐいすのことば',
  caseSheet: 'ほととぎすのことば',
  versions: 'かわせみのことば',
  provenance: 'しじゅうからのことば',
  ownSheet: 'めじろのことば',
} as const;
type Planted = keyof typeof words;

const inCharge: readonly Somebody[] = ['admin', 'director', 'primary', 'backup'];
const ofArea: readonly Somebody[] = [...inCharge, 'viewer', 'colleague', 'partner', 'partner-viewer'];

/** Whose pages may ever hold it. */
const readers: Readonly<Record<Planted, readonly Somebody[]>> = {
  board: [...inCharge, 'viewer'],
  boardStaff: [...inCharge, 'viewer'],
  partners: ofArea,
  partnersStaff: [...inCharge, 'viewer'],
  residents: ofArea,
  worksheet: [...inCharge, 'viewer'],
  openWorksheet: ofArea,
  caseSheet: [...inCharge, 'invited', 'advisor'],
  versions: [],
  provenance: [],
  ownSheet: ['primary'],
};

let house: HouseOfMany;
let documents: readonly string[];
let addresses: readonly string[];

/** An area with a paper of every family, and its own word in each. */
async function plantWords(): Promise<void> {
  house = await houseOfMany();
  const { app, area, as } = house;
  const { engine } = app;
  const make = async (of: 'boards' | 'worksheets', body: object): Promise<string> =>
    ((await as('primary').post(`/api/areas/${area}/${of}`, body)).json() as { id: string }).id;
  const aBoard = async (word: Planted, note: Planted | undefined): Promise<string> => {
    const id = await make('boards', { kind: 'worry-map', title: '地図' });
    const hand = { by: '係', now: () => 1000, id: newId };
    let card: string | undefined;
    await engine.change(boardDocument(id), (doc) => {
      [card] = addCards(openBoard(doc), [{ kind: 'voice', text: words[word] }], hand, undefined);
    });
    if (note)
      await engine.change(staffDocument(id), (doc) =>
        replaceText(staffNoteText(doc, card ?? ''), words[note]),
      );
    return id;
  };
  const aSheet = async (template: string, field: string, word: Planted): Promise<string> => {
    const id = await make('worksheets', { template, title: '紙' });
    await engine.change(worksheetDocument(id), (doc) =>
      replaceText(worksheetText(doc, undefined, field), words[word]),
    );
    return id;
  };
  const boards = {
    own: await aBoard('board', 'boardStaff'),
    partners: await aBoard('partners', 'partnersStaff'),
    residents: await aBoard('residents', undefined),
  };
  await house.open(boards.partners, { audience: 'partners' });
  await house.open(boards.residents, { audience: 'residents' });
  const sheets = {
    own: await aSheet('area-profile', 'view', 'worksheet'),
    opened: await aSheet('minutes', 'talk', 'openWorksheet'),
    case: await aSheet('case-review', 'presenter', 'caseSheet'),
    sealed: await make('worksheets', { template: 'guideline-check', title: 'ふりかえり' }),
  };
  await house.open(sheets.opened, { audience: 'partners' });
  await house.open(sheets.case, { invited });
  await as('primary').post(`/api/areas/${area}/worksheets/${sheets.sealed}/own`);
  const own = ownDocument(sheets.sealed, 'p_primary');
  await engine.change(own, (doc) =>
    replaceText(worksheetText(doc, undefined, '1-1-1.status'), words.ownSheet),
  );
  await engine.change(versionsDocument(sheets.case), (doc) => doc.getMap('planted').set('a', words.versions));
  await engine.change(provenanceDocument(area), (doc) => doc.getMap('planted').set('a', words.provenance));
  documents = [
    areaDocument(area),
    provenanceDocument(area),
    ...Object.values(boards).flatMap((id) => [boardDocument(id), staffDocument(id)]),
    ...Object.values(sheets).flatMap((id) => [worksheetDocument(id), versionsDocument(id)]),
    own,
  ];
  addresses = await gettable(area, Object.values(boards), Object.values(sheets));
}

/** Every address of the API that can be read, with every paper of the area in it. */
async function gettable(
  area: string,
  boards: readonly string[],
  sheets: readonly string[],
): Promise<readonly string[]> {
  const { paths } = (await house.as('admin').get('/api/openapi.json')).json() as {
    paths: Record<string, Record<string, unknown>>;
  };
  const about = Object.keys(paths).filter((path) => 'get' in (paths[path] ?? {}) && path.startsWith('/api/'));
  return about.flatMap((path) => {
    const inArea = path.replace('{id}', area).replace('{area}', area);
    const papers = inArea.includes('{board}') ? boards : inArea.includes('{worksheet}') ? sheets : [''];
    return papers.map(
      (paper) =>
        `${inArea.replace(/\{board\}|\{worksheet\}/, paper).replaceAll(/\{[^}]+\}/g, '1')}${queries(path)}`,
    );
  });
}

/** What some addresses ask to be told more of. */
function queries(path: string): string {
  if (path.endsWith('/file')) return '?as=md&internal=yes';
  if (path.endsWith('/changes')) return '?since=2020-01-01';
  if (path.endsWith('/records/export')) return '?as=csv&internal=yes';
  return path.endsWith('/cards') ? '?which=voice' : '';
}

const found = (bytes: Buffer): readonly Planted[] =>
  (Object.keys(words) as Planted[]).filter((word) => bytes.includes(words[word]));
const allowed = (who: Somebody): readonly Planted[] =>
  (Object.keys(words) as Planted[]).filter((word) => readers[word].includes(who));

describe('[ACC-3] [ACC-5] [ACC-9] the raw bytes that each receives', () => {
  it.each(somebodies)(
    '[P33] %s, who asks for every document by its name, gets those of his or her own and no more',
    async (who) => {
      await plantWords();
      expect(found(await house.receives(who, documents))).toEqual(allowed(who));
    },
  );

  it.each(somebodies)(
    '%s, who reads every address of the API, reads no word that is not his or hers',
    async (who) => {
      await plantWords();
      const asker = house.as(who);
      const read: Planted[] = [];
      // The area as one file has a test of its own, below.
      for (const address of addresses.filter((it) => !it.endsWith('/export'))) {
        const { rawPayload, statusCode } = await asker.get(address);
        expect([address, statusCode < 500]).toEqual([address, true]);
        read.push(...found(rawPayload));
      }
      expect([...new Set(read)].filter((word) => !allowed(who).includes(word))).toEqual([]);
    },
  );

  it('the words are there to be found: the export of the area holds what the area keeps, for who may have it', async () => {
    await plantWords();
    const { rawPayload } = await house.as('primary').get(`/api/areas/${house.area}/export`);
    expect(found(rawPayload)).toEqual(
      expect.arrayContaining([
        'board',
        'boardStaff',
        'partners',
        'residents',
        'worksheet',
        'openWorksheet',
        'caseSheet',
      ]),
    );
    expect(found(rawPayload)).not.toContain('ownSheet');
  });
});
