import { newId } from '@yoriai/server/keeping/new-id';
import type { Audience } from '@yoriai/shared/access/audience';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import type { Anonymity } from '@yoriai/shared/case-review/api';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { OpeningReport, OpeningView } from '@yoriai/shared/opening/api';
import { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import type { TestDocument } from '../../support/collaboration/test-document.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { turns } from '../../support/collaboration/turns.ts';
import { type HouseOfMany, houseOfMany, personOf, type Somebody } from './house-of-many.ts';
import type { Answer, TestAppOptions } from './support.ts';

/** A board or a worksheet on the shelf of a house of many, and everything about whom it is opened to. */
export interface PaperToOpen {
  readonly house: HouseOfMany;
  readonly id: string;
  readonly document: string;
  /** Its address in the API. */
  readonly at: string;
  write(words: string): Promise<void>;
  opening(who: Somebody): Promise<OpeningView>;
  report(who: Somebody): Promise<OpeningReport>;
  ask(who: Somebody, to: Audience): Promise<Answer>;
  confirm(who: Somebody, more?: object): Promise<Answer>;
  narrow(who: Somebody, to: Audience): Promise<Answer>;
  /** Two people of the house open it, as they should. */
  openTo(to: Audience): Promise<void>;
}

const hand = { by: '書いた係', now: () => 1000, id: newId };

export async function aBoardToOpen(
  house: HouseOfMany,
  kind: 'worry-map' | 'talk-board' = 'talk-board',
): Promise<PaperToOpen> {
  const id = await made(house, 'boards', { kind, title: '春の話しあい' });
  const card = kind === 'worry-map' ? 'voice' : 'notice';
  return paper(house, `boards/${id}`, boardDocument(id), id, (words) =>
    house.app.engine.change(boardDocument(id), (doc) => {
      addCards(openBoard(doc), [{ kind: card, text: words }], hand, undefined);
    }),
  );
}

export async function aSheetToOpen(
  house: HouseOfMany,
  template: string,
  field: string,
): Promise<PaperToOpen> {
  const id = await made(house, 'worksheets', { template, title: '一枚の紙' });
  return paper(house, `worksheets/${id}`, worksheetDocument(id), id, (words) =>
    house.app.engine.change(worksheetDocument(id), (doc) =>
      replaceText(worksheetText(doc, undefined, field), words),
    ),
  );
}

/** A case sheet of which a second person has said that nobody can be told from it: then people may be invited to it. */
export async function aCaseToOpen(house: HouseOfMany, words = '伏せた事例'): Promise<PaperToOpen> {
  const sheet = await aSheetToOpen(house, 'case-review', 'summary');
  await sheet.write(words);
  const me = house.as('backup');
  const { revision } = (await me.get(`${sheet.at}/anonymity`)).json() as Anonymity;
  await me.post(`${sheet.at}/anonymity-check`, { revision });
  return sheet;
}

export const aHouse = (options?: TestAppOptions): Promise<HouseOfMany> => houseOfMany(options);

const made = async ({ as, area }: HouseOfMany, of: string, body: object): Promise<string> =>
  ((await as('primary').post(`/api/areas/${area}/${of}`, body)).json() as { id: string }).id;

function paper(
  house: HouseOfMany,
  address: string,
  document: string,
  id: string,
  write: PaperToOpen['write'],
): PaperToOpen {
  const at = `/api/areas/${house.area}/${address}`;
  const { as } = house;
  const opening = async (who: Somebody) => (await as(who).get(`${at}/opening`)).json() as OpeningView;
  const report = async (who: Somebody) => (await as(who).get(`${at}/opening/report`)).json() as OpeningReport;
  const ask = async (who: Somebody, to: Audience) =>
    as(who).post(`${at}/opening/widening`, { to, content: (await report(who)).content ?? 'none' });
  const confirm = async (who: Somebody, more: object = {}) => {
    const { asking } = await opening(who);
    const { content } = await report(who);
    return as(who).post(`${at}/opening/widening/${asking?.id}/confirm`, { content, ...more });
  };
  return {
    ...{ house, id, document, at, write, opening, report, ask, confirm },
    narrow: (who, to) => as(who).post(`${at}/opening/narrowing`, { to }),
    async openTo(to) {
      await ask('primary', to);
      await confirm('backup');
    },
  };
}

/** A page of somebody, over a wire that is cranked by hand: whatever comes of a crank came without waiting. */
export async function pageOf({ app }: HouseOfMany, who: Somebody) {
  const wire = new HandCrankedWire();
  app.engine.accept(wire, { url: '/collaboration', headers: {} }, personOf(who));
  const page = new TestPage(wire);
  /** Until nothing moves any more. */
  const crank = async (): Promise<void> => {
    for (let still = 0; still < 5; ) {
      still = wire.crank() ? 0 : still + 1;
      await turns();
    }
  };
  return {
    crank,
    bytes: () => Buffer.concat(wire.delivered),
    async open(document: string): Promise<TestDocument> {
      const opened = page.open(document);
      while (wire.crank() || !(opened.synced || opened.denied !== undefined)) await turns();
      return opened;
    },
    async again(opened: TestDocument): Promise<void> {
      opened.open();
      while (wire.crank() || !(opened.synced || opened.denied !== undefined)) await turns();
    },
  };
}

export const said = (answer: Answer): readonly [number, string | undefined] => [
  answer.statusCode,
  (answer.json() as { error?: { id: string } }).error?.id,
];
