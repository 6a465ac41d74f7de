import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import type { Anonymity } from '@yoriai/shared/case-review/api';
import type { ConferenceLink, ConferenceView } from '@yoriai/shared/conferences/api';
import type { ConferenceCommand } from '@yoriai/shared/conferences/commands';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { PhaseKind } from '@yoriai/shared/meetings/phases';
import type { NewComment } from '@yoriai/shared/opening/comment';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { nanoid } from 'nanoid';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { morePeople } from '../harness/more-people.ts';
import { signedInPage, type Viewport } from '../harness/page.ts';
import type { Product } from '../harness/product.ts';
import { otherPerson } from '../typing/other-person.ts';

/** Who takes part: 進行 is a director, 報告者 the first account, one writes, one advises. */
export const names = { host: '高村 信一', presenter: '野原 さくら', writer: '藤代 環', adviser: '西条 美紀' };
type Who = keyof typeof names;

/** A confirmed case sheet, and the people around it. */
export interface ConferenceRoom {
  readonly area: string;
  readonly sheet: Sheet;
  readonly address: string;
  readonly people: Readonly<Record<Who, Product>>;
  idOf(who: Who): string;
  view(who?: Who): Promise<ConferenceView>;
  command(who: Who, command: ConferenceCommand): Promise<ConferenceView>;
  /** Plans and opens it, gives the roles, and lets these promise. */
  gather(promised: readonly Who[], startsAt?: number): Promise<void>;
  /** To a part of it, by 進行. */
  go(kind: PhaseKind): Promise<void>;
  /** A page of this person at the sheet. */
  page(who: Who, viewport?: Viewport): Promise<Page>;
  /** A slip beside 検討したいこと, laid by this person. */
  slip(who: Who, kind: NewComment['kind'], text: string): Promise<void>;
  /** Other words in a field of the sheet, which then is not confirmed as it is any more. */
  write(field: string, words: string): Promise<void>;
  link(): Promise<ConferenceLink>;
}

/** Words of the sheet, in the order of its paper. */
export const written = {
  place: '坂の上',
  summary: '一人ぐらしの方の声から、四軒が声をかけ合うようになった。',
  issue: '支え手が片寄っている',
  monitoring: '職員だけの所感である',
} as const;

/** The product as each of them sees it; made once for a file. */
export async function conferencePeople(product: Product): Promise<Readonly<Record<Who, Product>>> {
  const [host, writer, adviser] = (await morePeople(product, [
    { name: names.host, role: 'director' },
    { name: names.writer, role: 'staff' },
    { name: names.adviser, role: 'advisor' },
  ])) as [Product, Product, Product];
  return { host, writer, adviser, presenter: product };
}

/** @param known those who take part, where a file has several rooms */
export async function conferenceRoom(
  product: Product,
  known?: Readonly<Record<Who, Product>>,
): Promise<ConferenceRoom> {
  const people = known ?? (await conferencePeople(product));
  const { host } = people;
  const { api } = product;
  const accounts = await api.get<readonly { id: string; name: string }[]>('/api/accounts');
  const idOf = (who: Who) => accounts.find(({ name }) => name === names[who])?.id ?? '';
  const { id: area } = await api.post<AreaSummary>('/api/areas', { name: 'つばめ野地区', level: 'district' });
  const sheet = await api.post<Sheet>(`/api/areas/${area}/worksheets`, {
    ...{ template: 'case-review', title: '「話す人がいない」の声から、坂の上の4軒がつながるまで' },
  });
  await writeOn(product, sheet);
  const at = `/api/areas/${area}/worksheets/${sheet.id}`;
  const { revision } = await host.api.get<Anonymity>(`${at}/anonymity`);
  await host.api.post(`${at}/anonymity-check`, { revision });
  await api.post(`${at}/invitations`, {
    ...{ account: idOf('adviser'), as: 'comment', day: dayInJapan(Date.now()) },
  });
  const address = `/areas/${area}/worksheets/${sheet.id}`;
  const view = (who: Who = 'host') => people[who].api.get<ConferenceView>(`${at}/conference`);
  const command = (who: Who, it: ConferenceCommand) =>
    people[who].api.post<ConferenceView>(`${at}/conference/commands`, it);
  return {
    ...{ area, sheet, address, people, idOf, view, command },
    async gather(promised, startsAt = Date.now()) {
      await host.api.post(`${at}/conference`, { startsAt });
      await command('host', { do: 'open' });
      const roles = { presenter: 'presenter', adviser: 'advisor' } as const;
      for (const [who, role] of Object.entries(roles))
        await command('host', { do: 'role', account: idOf(who as Who), role });
      for (const who of promised) await command(who, { do: 'promise' });
    },
    async go(kind) {
      const { conference } = await view();
      const step = conference?.state.steps.findIndex((it) => it.kind === kind) ?? -1;
      await command('host', { do: 'step', step });
    },
    async page(who, viewport) {
      const page = await signedInPage(people[who], viewport);
      await page.goto(product.url + address);
      return page;
    },
    async slip(who, kind, text) {
      const slip: NewComment = { key: nanoid(12), kind, on: 'questions', text };
      await people[who].api.post(`${at}/comments`, slip);
    },
    write: (field, words) =>
      atSheet(product, sheet, ({ doc }) => replaceText(worksheetText(doc, undefined, field), words)),
    link: () => api.post<ConferenceLink>(`${at}/conference/links`, { account: idOf('adviser') }),
  };
}

function writeOn(product: Product, sheet: Sheet): Promise<void> {
  const hand = { by: names.presenter, now: () => Date.now(), id: (prefix: string) => prefix + nanoid(12) };
  const progress = Array.from({ length: 6 }, (_, index) => ({
    texts: {
      when: `令和7年${index + 5}月`,
      meeting: '集まりの場',
      plan: '来なくなった方の様子を知る',
      process: '「このごろ来ないね」と声が出た。訪ねると、話し相手のことを話してくれた',
      monitoring: written.monitoring,
    },
  }));
  return atSheet(product, sheet, ({ doc, undo }) => {
    replaceText(worksheetText(doc, undefined, 'place'), written.place);
    replaceText(worksheetText(doc, undefined, 'summary'), written.summary);
    const rows = openWorksheet(doc);
    addRows(rows, 'issues', [{ texts: { text: written.issue } }], hand, undo.origin);
    addRows(rows, 'nextSteps', [{ texts: { text: 'あいさつから' } }], hand, undo.origin);
    addRows(rows, 'progress', progress, hand, undo.origin);
  });
}

/** Writes at another machine, until it is kept. */
async function atSheet(
  product: Product,
  sheet: Sheet,
  edit: (document: DocumentConnection) => void,
): Promise<void> {
  const person = otherPerson(product);
  const document = await person.open(sheet.documents.main);
  edit(document);
  await vi.waitFor(() => expect(document.state.get().is).toBe('stored'), { timeout: 10_000 });
  person.leave();
}
