import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, type Row, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import { nanoid } from 'nanoid';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { type OtherPerson, otherPerson } from '../typing/other-person.ts';

bringTwoPeople();

let area: AreaSummary;
let sheet: Sheet;
let colleague: OtherPerson;
let document: DocumentConnection;

beforeAll(async () => {
  area = await product.api.post<AreaSummary>('/api/areas', { name: 'もみじ台', level: 'district' });
  sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/worksheets`, {
    template: 'area-profile',
    title: 'もみじ台のようす',
  });
  colleague = otherPerson(product);
  document = await colleague.open(sheet.documents.main);
});

const rowOf = (item: string): Row => {
  const row = readWorksheet(document.doc).worksheet.rows.find(({ texts }) => texts.item === item);
  if (!row) throw new Error(`No row ${item}.`);
  return row;
};

/** The other person writes a value, or words, in a row. */
function put(item: string, column: string, value: FieldValue): void {
  const row = rowOf(item).id;
  const hand = { by: '南 ひなた', now: () => Date.now(), id: (prefix: string) => prefix + nanoid(12) };
  if (column === 'unit' || column === 'origin' || column === 'words')
    document.doc.transact(
      () => replaceText(worksheetText(document.doc, row, column), String(value)),
      document.undo.origin,
    );
  else setValue(openWorksheet(document.doc), { row, field: column }, value, hand, document.undo.origin);
}

const lineOf = (page: Page, item: string) => page.locator(`[data-row="${rowOf(item).id}"]`);
/** What is said of a row, under it. */
const signsOf = (page: Page, item: string) => page.locator(`[data-signs="${rowOf(item).id}"]`);
const cell = (page: Page, item: string, column: string) =>
  page.locator(`[data-place="${rowOf(item).id}:${column}"]`);

/** Types a value as a person does, and leaves the field. */
async function type(page: Page, item: string, column: string, written: string): Promise<void> {
  await cell(page, item, column).locator('input').fill(written);
  await page.keyboard.press('Enter');
}

const inDocument = (item: string, column: string) => rowOf(item).values[column]?.value;

describe('地域概況', () => {
  it('[AREA-3][B-10][B-11] rates follow from their parts; what cannot be is refused, and what is not known says so', async () => {
    const page = await signedInPage(product);
    await page.goto(`${product.url}/areas/${area.id}/worksheets/${sheet.id}`);
    const alone = '高齢者のひとり暮らし世帯';
    await lineOf(page, alone).waitFor();
    await type(page, alone, 'number', '２１３/531');
    await expect.poll(() => signsOf(page, alone).textContent()).toContain('40.1％');
    expect(inDocument(alone, 'of')).toEqual({ number: 531 });
    await expect.poll(() => signsOf(page, alone).textContent()).toContain('未確認');

    await type(page, alone, 'asOf', 'R30.4');
    const refused = cell(page, alone, 'asOf').getByRole('status');
    await expect.poll(() => refused.textContent()).toContain('例：R8.4');
    expect(inDocument(alone, 'asOf')).toBeUndefined();
    await type(page, alone, 'asOf', 'R8.4');
    await expect.poll(() => inDocument(alone, 'asOf')).toBe('2026-04');
    await cell(page, alone, 'origin').getByRole('button').click();
    await cell(page, alone, 'origin').getByRole('textbox').waitFor();
    await page.keyboard.type('住民基本台帳');
    await page.keyboard.press('Escape');
    await expect.poll(() => signsOf(page, alone).textContent()).not.toContain('未確認');

    await type(page, alone, 'of', '200');
    await expect.poll(() => signsOf(page, alone).textContent()).toContain('分母より大きい');
    await type(page, alone, 'of', '0');
    await expect.poll(() => signsOf(page, alone).textContent()).toContain('計算できません');
    await type(page, alone, 'of', '-5');
    await expect.poll(() => cell(page, alone, 'of').getByRole('status').count()).toBe(1);
    expect(inDocument(alone, 'of')).toEqual({ number: 0 });

    const elderly = '高齢化率（65歳以上）';
    await type(page, elderly, 'number', '120％');
    await expect
      .poll(() => cell(page, elderly, 'number').getByRole('status').textContent())
      .toContain('100％まで');
    await expect.poll(() => cell(page, elderly, 'number').locator('input').inputValue()).toBe('120％');
    expect(inDocument(elderly, 'number')).toBeUndefined();
    await leave([page]);
  });

  it('[C6] shows only what is 未確認 or old when asked to, and the figures stand on the shelf', async () => {
    put('人口', 'number', { number: 6842 });
    put('人口', 'asOf', '2026-04');
    put('人口', 'origin', '住民基本台帳');
    put('世帯数', 'number', { number: 3104, about: true });
    put('学校', 'words', '小学校が二つ');
    put('学校', 'asOf', '2019-04');
    put('学校', 'origin', '学校要覧');
    const page = await signedInPage(product);
    await page.goto(`${product.url}/areas/${area.id}/worksheets/${sheet.id}`);
    await expect.poll(() => signsOf(page, '学校').textContent()).toContain('3年より前');
    await page.getByText('未確認・古いものだけ見る').click();
    await lineOf(page, '人口').waitFor({ state: 'detached' });
    await expect.poll(() => signsOf(page, '世帯数').textContent()).toContain('未確認');
    await expect.poll(() => lineOf(page, '学校').count()).toBe(1);
    expect(await lineOf(page, '交通').count()).toBe(0);

    // The shelf tells of a paper when everybody has left it.
    const population = rowOf('人口').id;
    colleague.leave();
    await page.goto(`${product.url}/areas/${area.id}`);
    const header = page.locator('dl[aria-label="地域概況の数字"]');
    await expect.poll(() => header.textContent()).toContain('6,842人');
    await expect.poll(() => header.locator('> div').first().textContent()).toBe('人口6,842人');
    await expect.poll(() => header.textContent()).toContain('世帯数約3,104世帯未確認');
    await page.getByRole('link', { name: '地域概況をひらく' }).click();
    await page.locator(`[data-row="${population}"]`).waitFor();
    await leave([page]);
  });
});
