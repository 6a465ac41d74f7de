import { newId } from '@yoriai/server/keeping/new-id';
import type { ConferenceView } from '@yoriai/shared/conferences/api';
import type { ConferenceCommand } from '@yoriai/shared/conferences/commands';
import { openWorksheet, type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { runSheet } from '@yoriai/shared/meetings/run-sheet';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { expect } from 'vitest';
import type { ClockByHand } from '../../support/collaboration/by-hand.ts';
import type { TestDocument } from '../../support/collaboration/test-document.ts';
import { until } from '../../support/collaboration/turns.ts';
import { aCaseToOpen, aHouse, aSheetToOpen, type PaperToOpen } from './a-paper-to-open.ts';
import type { HouseOfMany, Somebody } from './house-of-many.ts';
import { type Answer, openPageWith, type TestApp } from './support.ts';

/** Kinds of the steps of 事例検討150分, by their place. */
export const stepOf = (kind: Meeting['steps'][number]['kind'], sheet = 'case-150'): number =>
  runSheet(sheet)?.steps.findIndex((it) => it.kind === kind) ?? -1;

/**
 * A case conference on a confirmed sheet: primary leads, backup reports, director keeps 記録; invited and admin take part,
 * and an adviser who reads and comments.
 */
export interface TestConference {
  readonly house: HouseOfMany;
  readonly app: TestApp;
  readonly paper: PaperToOpen;
  /** Its address in the API. */
  readonly at: string;
  view(who: Somebody): Promise<ConferenceView>;
  state(): Promise<Meeting>;
  /** The name of its document. */
  document(): Promise<string>;
  command(who: Somebody, command: ConferenceCommand): Promise<Answer>;
  plan(who?: Somebody, startsAt?: number): Promise<Answer>;
  /** Opens the lobby, gives the roles, lets everybody promise. */
  gather(): Promise<void>;
  /** To a step, by 進行. */
  go(kind: Meeting['steps'][number]['kind']): Promise<void>;
  /** Opens a document on a page of its own, over a real socket. @param document that of the paper, if left out */
  open(who: Somebody, document?: string): Promise<TestDocument>;
  slip(who: Somebody, kind: string, more?: object): Promise<Answer>;
}

export interface ConferenceWishes {
  readonly clock?: ClockByHand;
  /** @default case-review */
  readonly template?: 'case-review' | 'monthly-review';
  /** The end of the adviser's invitation, milliseconds since 1970. */
  readonly until?: number;
}

/** Everybody who may take part. */
export const takePart = ['primary', 'backup', 'director', 'admin', 'invited', 'advisor'] as const;

export async function aConference({
  clock,
  template,
  until: end,
}: ConferenceWishes = {}): Promise<TestConference> {
  const house = await aHouse(clock && { clock });
  const paper =
    template === 'monthly-review' ? await aSheetToOpen(house, template, 'hints') : await aCaseToOpen(house);
  await house.open(paper.id, {
    invited: [
      { account: 'p_invited', as: 'write' },
      { account: 'p_advisor', as: 'comment', until: end ?? house.app.now() + 48 * 60 * 60_000 },
    ],
  });
  return on(house, paper);
}

export function on(house: HouseOfMany, paper: PaperToOpen): TestConference {
  const at = `${paper.at}/conference`;
  const { app } = house;
  const view = async (who: Somebody): Promise<ConferenceView> => (await house.as(who).get(at)).json();
  const command = (who: Somebody, body: ConferenceCommand) => house.as(who).post(`${at}/commands`, body);
  const done = async (answer: Promise<Answer>): Promise<void> => {
    const { statusCode, body } = await answer;
    if (statusCode >= 300) throw new Error(body);
  };
  const there = async () => {
    const { conference } = await view('primary');
    if (!conference) throw new Error('there is no conference');
    return conference;
  };
  const plan = (who: Somebody = 'primary', startsAt = app.now()) => house.as(who).post(at, { startsAt });
  return {
    ...{ house, app, paper, at, view, command, plan },
    state: async () => (await there()).state,
    document: async () => (await there()).document,
    async gather() {
      if (!(await view('primary')).conference) await done(plan());
      await done(command('primary', { do: 'open' }));
      const roles = { p_backup: 'presenter', p_director: 'recorder', p_advisor: 'advisor' } as const;
      for (const [account, role] of Object.entries(roles))
        await done(command('primary', { do: 'role', account, role }));
      for (const who of takePart) await done(command(who, { do: 'promise' }));
    },
    async go(kind) {
      const { steps } = await there().then(({ state }) => state);
      await done(command('primary', { do: 'step', step: steps.findIndex((it) => it.kind === kind) }));
    },
    async open(who, document = paper.document) {
      const opened = (await openPageWith(app, `yoriai=token-of-${who}`)).open(document);
      await answered(opened);
      return opened;
    },
    slip: (who, kind, more = {}) =>
      house.as(who).post(`${paper.at}/comments`, {
        ...{ key: newId('k_').padEnd(12, 'x').slice(0, 12), kind, on: 'summary', text: '付せんの文' },
        ...more,
      }),
  };
}

const answered = (opened: TestDocument): Promise<void> =>
  until(() => opened.synced || opened.denied !== undefined, `${opened.name} is answered`);

/** Waits until the server has closed it; then the page asks again, as pages do. @returns what it may do now */
export async function closedAndAsked(opened: TestDocument): Promise<string | undefined> {
  await until(() => opened.closed !== undefined, `${opened.name} is closed`);
  expect(opened.closed).toBe('access-changed');
  opened.open();
  await answered(opened);
  return opened.denied ?? opened.scope;
}

/** Makes an edit over the socket. @returns why it was refused, or undefined once it is on disk */
export async function edited(
  opened: TestDocument,
  edit: (doc: TestDocument['doc']) => void,
): Promise<string | undefined> {
  opened.doc.transact(() => edit(opened.doc));
  const mark = opened.mark();
  await until(
    () => opened.closed !== undefined || opened.stored >= mark,
    `${opened.name} is written or closed`,
  );
  return opened.closed;
}

export const hand = { by: '書いた係', now: () => 1000, id: newId };

/** Writes a row, as a page does. */
export const aRow = (table: string, text: string) => (doc: TestDocument['doc']) =>
  void addRows(openWorksheet(doc), table, [{ texts: { text } }], hand, undefined);

/** Writes a single value, as a page does. */
export const aValue = (field: string, value: unknown) => (doc: TestDocument['doc']) =>
  void openWorksheet(doc).values.set(field, { value, by: hand.by, at: 1000 });

/** The paper as it stands on the server. */
export const sheetOf = ({ app, paper }: Pick<TestConference, 'app' | 'paper'>): Promise<PlainWorksheet> =>
  app.engine.read(paper.document, (doc) => readWorksheet(doc).worksheet);
