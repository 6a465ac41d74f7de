import { moveCards, setFields } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import type { Place } from '@yoriai/shared/documents/places';
import { staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText, textOf } from '@yoriai/shared/documents/text';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { beginConversion, composeJapanese } from '../harness/compose.ts';
import { faultsOf } from '../harness/page.ts';
import { bringTwoPeople, other, product } from '../harness/two-people.ts';
import {
  cardAtHand,
  caretBetween,
  paragraph,
  wordsIn,
  wordsOf,
  writeInList,
  writeOnMap,
} from './card-at-hand.ts';

const before = 'はじめ\nAB\nおわり';

/** The five places of an edit by somebody else while 気になる is being converted between A and B. */
const places: readonly (readonly [string, (text: Y.XmlFragment) => void, string])[] = [
  ['a paragraph above', (text) => text.insert(1, [paragraph('上')]), 'はじめ\n上\nA気になるB\nおわり'],
  ['a paragraph below', (text) => text.insert(2, [paragraph('下')]), 'はじめ\nA気になるB\n下\nおわり'],
  [
    'the same line, before the caret',
    (text) => wordsOf(text, 1).insert(0, '前'),
    'はじめ\n前A気になるB\nおわり',
  ],
  [
    'the same line, after the caret',
    (text) => wordsOf(text, 1).insert(wordsOf(text, 1).length, '後'),
    'はじめ\nA気になるB後\nおわり',
  ],
  ['another line', (text) => wordsOf(text, 0).insert(0, 'ものの'), 'もののはじめ\nA気になるB\nおわり'],
];

bringTwoPeople();

/** Counts what happens to conversions in the page. */
const countEnds = (page: Page) =>
  page.evaluate(() => {
    document.addEventListener('compositionend', ({ data }) => {
      document.body.dataset.ends = `${document.body.dataset.ends ?? ''}[${data}]`;
    });
  });
const ends = (page: Page) => page.evaluate(() => document.body.dataset.ends);

/** Converts 気になる; in the middle of it somebody else does something, and this page knows of it. */
async function convertWhile(page: Page, meanwhile: () => Promise<void>): Promise<void> {
  await countEnds(page);
  const conversion = await beginConversion(page);
  await conversion.show('き');
  await conversion.show('きに');
  await meanwhile();
  await conversion.show('きになる');
  await conversion.show('気になる');
  await conversion.confirm('気になる');
  expect(await ends(page)).toBe('[気になる]');
}

const heldIn = (page: Page) => page.locator('[data-held]').waitFor();

describe('typing Japanese while others edit', () => {
  it.each(places)('[CAN-6] on a card: %s', async (_, change, expected) => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeOnMap(page, at.card);
    await convertWhile(page, async () => {
      at.edit(change);
      await heldIn(page);
    });
    await expect.poll(() => wordsIn(field)).toBe(expected);
    await expect.poll(() => at.text()).toBe(expected);
    await page.context().close();
  });

  it.each(places)('[CAN-6] in the list: %s', async (_, change, expected) => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeInList(page, at.card);
    await convertWhile(page, async () => {
      at.edit(change);
      await heldIn(page);
    });
    await expect.poll(() => wordsIn(field)).toBe(expected);
    await expect.poll(() => at.text()).toBe(expected);
    await page.context().close();
  });

  it.each(places)('[CAN-6] in a staff note: %s', async (_, change, expected) => {
    const at = await cardAtHand(product, other, '困りごと');
    const staff = await other.open(at.sheet.documents.staff ?? '');
    const note = staffNoteText(staff.doc, at.card);
    staff.doc.transact(() => replaceText(note, before), staff.undo.origin);
    const page = await at.openPage(product);
    await page.getByText('職員の層も').click();
    await page.locator(`[data-card="${at.card}"]`).first().click();
    await page.getByRole('button', { name: /はじめ/ }).click();
    const field = await caretBetween(page);
    await convertWhile(page, async () => {
      staff.doc.transact(() => change(note), staff.undo.origin);
      await heldIn(page);
    });
    await expect.poll(() => wordsIn(field)).toBe(expected);
    await expect.poll(() => textOf(note)).toBe(expected);
    await page.context().close();
  });

  it('[CAN-6] the card gets another kind and other fields', async () => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeOnMap(page, at.card);
    await convertWhile(page, async () => {
      const fields = { kind: 'person', living: 'alone' };
      setFields(openBoard(at.board.doc), [at.card], fields, at.board.undo.origin);
      await page.locator(`[data-card="${at.card}"][data-kind="person"]`).waitFor();
    });
    await expect.poll(() => wordsIn(field)).toBe('はじめ\nA気になるB\nおわり');
    await expect.poll(() => at.text()).toBe('はじめ\nA気になるB\nおわり');
    await page.context().close();
  });

  it.each([
    ['a little', 60],
    ['out of sight', 9000],
  ])('[CAN-6] the card is moved %s', async (_, x) => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeOnMap(page, at.card);
    await convertWhile(page, async () => {
      const place: Place = [x, x, 320];
      moveCards(openBoard(at.board.doc), new Map([[at.card, place]]), at.board.undo.origin);
      // A later edit of the card has arrived, so the move has, too.
      at.edit((text) => text.insert(0, [paragraph('上')]));
      await heldIn(page);
    });
    await expect.poll(() => wordsIn(field)).toBe('上\nはじめ\nA気になるB\nおわり');
    await expect.poll(() => at.text()).toBe('上\nはじめ\nA気になるB\nおわり');
    await page.context().close();
  });

  it('[CAN-6] Enter that confirms sends nothing and breaks no line; Enter proper does, Escape ends', async () => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeOnMap(page, at.card);
    await composeJapanese(page, ['み', 'みまもり'], '見守り');
    await expect.poll(() => at.text()).toBe('はじめ\nA見守りB\nおわり');
    await expect.poll(() => field.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await composeJapanese(page, ['た', 'たい'], '隊');
    await expect.poll(() => at.text()).toBe('はじめ\nA見守り\n隊B\nおわり');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(at.text()).toBe('はじめ\nA見守り\n隊B\nおわり');
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('[CAN-6][UX-4] pressing elsewhere in the middle of a conversion keeps what was converted so far', async () => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeOnMap(page, at.card);
    const conversion = await beginConversion(page);
    await conversion.show('き');
    at.edit((text) => text.insert(0, [paragraph('上')]));
    await heldIn(page);
    await conversion.show('きに');
    await page.mouse.click(1000, 780);
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => at.text()).toBe('上\nはじめ\nAきにB\nおわり');
    await page.context().close();
  });

  it('[CAN-6] conversions that follow each other let in what was held, each time', async () => {
    const at = await cardAtHand(product, other, before);
    const page = await at.openPage(product);
    const field = await writeOnMap(page, at.card);
    for (const round of [1, 2, 3]) {
      const conversion = await beginConversion(page);
      await conversion.show('ゆ');
      at.edit((text) => wordsOf(text, 0).insert(0, `${round}`));
      await heldIn(page);
      await conversion.show('ゆき');
      await conversion.confirm('雪');
      await expect.poll(() => wordsIn(field)).toContain(`${round}`);
    }
    await expect.poll(() => at.text()).toBe('321はじめ\nA雪雪雪B\nおわり');
    expect(await wordsIn(field)).toBe(at.text());
    await page.context().close();
  });
});
