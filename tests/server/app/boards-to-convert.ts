import { newId } from '@yoriai/server/keeping/new-id';
import type { Card } from '@yoriai/shared/boards/card';
import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import type { ConversionRequest, ConversionResult, Ways } from '@yoriai/shared/conversions/api';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { type ConversionRecord, readProvenance } from '@yoriai/shared/documents/provenance';
import { type Answer, anArea, type TestApp, testApp } from './support.ts';

export async function aBoardOf(app: TestApp, area: string, kind: string, title = kind): Promise<string> {
  const answer = await app.as('staff').post(`/api/areas/${area}/boards`, { kind, title });
  return (answer.json() as { id: string }).id;
}

export async function aCard(app: TestApp, board: string, card: NewCard, by = '佐久間'): Promise<string> {
  const id = card.id ?? newId('c_');
  const hand = { by, now: () => 1000, id: newId };
  await app.engine.change(boardDocument(board), (doc) => {
    addCards(openBoard(doc), [{ ...card, id }], hand, undefined);
  });
  return id;
}

export const cardsOn = (app: TestApp, board: string): Promise<readonly Card[]> =>
  app.engine.read(boardDocument(board), (doc) => readBoard(doc).board.cards);

export const recordsOf = (app: TestApp, area: string): Promise<readonly ConversionRecord[]> =>
  app.engine.read(provenanceDocument(area), (doc) => readProvenance(doc).conversions);

export async function waysOn(app: TestApp, area: string, board: string): Promise<Ways> {
  const answer = await app.as('staff').get(`/api/areas/${area}/boards/${board}/ways`);
  return answer.json();
}

export const resultOf = (answer: Answer): ConversionResult => answer.json();

export const errorOf = (answer: Answer) =>
  (answer.json() as { error: { id: string; message: string; fields?: { path: string; fault: string }[] } })
    .error;

/** An area with a map, a board for 問題 and 課題, a logic model and a talk board. */
export async function fourBoards(options: Parameters<typeof testApp>[0] = {}) {
  const app = await testApp(options);
  const area = await anArea(app);
  const boards = {
    map: await aBoardOf(app, area, 'worry-map', '春の地図'),
    needs: await aBoardOf(app, area, 'needs-to-issues', '困りごと'),
    model: await aBoardOf(app, area, 'logic-model', 'これから'),
    talk: await aBoardOf(app, area, 'talk-board', '寄り合い'),
  };
  return { app, area, ...boards };
}

let keys = 0;
/** The body of a request; each has a key of its own unless one is given. */
export function asking(
  from: string,
  cards: string | readonly string[],
  to: string,
  kind: string,
  more: Partial<ConversionRequest> = {},
): ConversionRequest {
  keys += 1;
  return {
    from: { document: boardDocument(from), cards: [cards].flat() as string[] },
    to: { document: boardDocument(to), kind },
    key: `key-${String(keys).padStart(8, '0')}`,
    ...more,
  };
}

export const convert = (
  app: TestApp,
  body: object,
  role: 'staff' | 'director' | 'partner' = 'staff',
): Promise<Answer> => app.as(role).post('/api/conversions', body);
