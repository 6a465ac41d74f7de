import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import type { Anonymity } from '@yoriai/shared/case-review/api';
import { replaceText } from '@yoriai/shared/documents/text';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { expect, vi } from 'vitest';
import { morePeople } from '../harness/more-people.ts';
import type { Product } from '../harness/product.ts';
import { type OtherPerson, otherPerson } from '../typing/other-person.ts';

/** An area with a director, a partner and an adviser around it; the product itself is its administrator. */
export interface OpeningRoom {
  readonly area: string;
  readonly director: Product;
  readonly partner: Product;
  readonly adviser: Product;
  /** Minutes with a name and a telephone number in them. */
  readonly minutes: Sheet;
  /** A case of which a second person has said that nobody can be told from it. */
  readonly caseSheet: Sheet;
  /** The administrator at another machine. */
  readonly writer: OtherPerson;
  leave(): void;
}

export async function openingRoom(product: Product): Promise<OpeningRoom> {
  const people = await morePeople(product, [
    { name: '高村 信一', role: 'director' },
    { name: '井手 良子', role: 'partner' },
    { name: '西条 美紀', role: 'advisor' },
  ]);
  const [director, partner, adviser] = people as [Product, Product, Product];
  const { api } = product;
  const { id: area } = await api.post<AreaSummary>('/api/areas', { name: 'つばめ野地区', level: 'district' });
  const accounts = await api.get<readonly { id: string; name: string }[]>('/api/accounts');
  const idOf = (name: string) => accounts.find((it) => it.name === name)?.id ?? '';
  await api.put(`/api/areas/${area}/people/${idOf('井手 良子')}`, { as: 'partner' });
  const minutes = await api.post<Sheet>(`/api/areas/${area}/worksheets`, {
    ...{ template: 'minutes', title: '第2回 考える会' },
  });
  const caseSheet = await api.post<Sheet>(`/api/areas/${area}/worksheets`, {
    ...{ template: 'case-review', title: '坂の上の4軒がつながるまで' },
  });
  const writer: OtherPerson = otherPerson(product);
  const write = async ({ documents: { main } }: Sheet, field: string, words: string): Promise<void> => {
    const sheet = await writer.open(main);
    replaceText(worksheetText(sheet.doc, undefined, field), words);
    await vi.waitFor(() => expect(sheet.state.get().is).toBe('stored'));
  };
  await write(minutes, 'nextTheme', '山田さんに電話をする。090-1234-5678 に夕方。');
  await write(caseSheet, 'place', '坂の上');
  const check = `/api/areas/${area}/worksheets/${caseSheet.id}`;
  const { revision } = await director.api.get<Anonymity>(`${check}/anonymity`);
  await director.api.post(`${check}/anonymity-check`, { revision });
  return { area, director, partner, adviser, minutes, caseSheet, writer, leave: () => writer.leave() };
}
