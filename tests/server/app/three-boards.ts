import type { Shelf } from '@yoriai/shared/areas/area';
import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { type ConversionRecord, writeConversions } from '@yoriai/shared/documents/provenance';
import type { Trace, TraceCard } from '@yoriai/shared/trace/api';
import { countingHand } from '../../support/hand.ts';
import { anArea, type TestApp } from './support.ts';

export const hand = countingHand('書いた人');

export async function make(app: TestApp, area: string, kind: string, title = kind): Promise<string> {
  const made = await app.as('staff').post(`/api/areas/${area}/boards`, { kind, title });
  return (made.json() as { id: string }).id;
}

/** Puts down cards and joins those that are named in pairs. */
export const write = (
  app: TestApp,
  board: string,
  cards: NewCard[],
  lines: [string, string, string][] = [],
) =>
  app.engine.change(boardDocument(board), (doc) => {
    addCards(openBoard(doc), cards, hand, 'test');
    for (const [from, to, kind] of lines) addLink(openBoard(doc), { from, to, kind }, hand, 'test');
  });

/** Writes down that a card was made of another. @returns what takes that back. */
export async function convert(
  app: TestApp,
  area: string,
  [from, card]: [string, string],
  [to, made]: [string, string],
): Promise<() => Promise<void>> {
  const record: ConversionRecord = {
    id: `v_${card}${made}`,
    key: `${card} ${made}`,
    asked: '',
    from: [{ document: boardDocument(from), card, seen: '' }],
    to: { document: boardDocument(to), kind: 'any', cards: [made] },
    by: '係',
    at: 1,
  };
  const put = (changed: ConversionRecord): Promise<void> =>
    app.engine.change(provenanceDocument(area), (doc) => writeConversions(doc, [changed]));
  await put(record);
  return () => put({ ...record, undone: 2 });
}

export const ask = async (app: TestApp, area: string, board: string, card: string) =>
  app.as('staff').get(`/api/areas/${area}/trace?board=${board}&card=${card}`);
export const trace = async (app: TestApp, area: string, board: string, card: string): Promise<Trace> =>
  (await ask(app, area, board, card)).json();
export const shelf = async (app: TestApp, area: string): Promise<Shelf> =>
  (await app.as('staff').get(`/api/areas/${area}`)).json();
export const listed = async (app: TestApp, area: string, which: string): Promise<readonly TraceCard[]> =>
  (await app.as('staff').get(`/api/areas/${area}/cards?which=${which}`)).json();
export const ids = (cards: readonly TraceCard[]) => cards.map(({ card }) => card);

/** What is said on the map became an issue and an activity, over three boards. */
export async function slope(app: TestApp) {
  const area = await anArea(app);
  const map = await make(app, area, 'worry-map', '坂の上');
  const columns = await make(app, area, 'needs-to-issues');
  const house = await make(app, area, 'logic-model');
  await write(
    app,
    map,
    [
      {
        id: 'c_person',
        kind: 'person',
        text: '坂の上で',
        fields: { ageBand: '80s', living: 'alone', signs: ['not-seen'] },
      },
      { id: 'c_need', kind: 'need', text: '話す人がいない' },
    ],
    [['c_need', 'c_person', 'about']],
  );
  await write(
    app,
    columns,
    [
      { id: 'c_voice', kind: 'voice', text: '話す人がいない' },
      { id: 'c_problem', kind: 'problem', text: '話す相手のいない一人暮らし' },
      { id: 'c_issue', kind: 'issue', text: '話せる場をつくる', fields: { who: '町内会' } },
    ],
    [
      ['c_problem', 'c_voice', 'grew-into'],
      ['c_problem', 'c_issue', 'grew-into'],
    ],
  );
  await write(app, house, [{ id: 'c_activity', kind: 'activity', text: '坂の上のお茶のみ場' }]);
  await convert(app, area, [map, 'c_need'], [columns, 'c_voice']);
  const takeBack = await convert(app, area, [columns, 'c_issue'], [house, 'c_activity']);
  return { area, map, columns, house, takeBack };
}
