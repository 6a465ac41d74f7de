import { moveCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringTwoPeople, leave, other, product } from '../harness/two-people.ts';
import {
  cardOn,
  eventually,
  middleOf,
  plane,
  takeAndCarry,
  type WorryBoard,
  worryBoard,
  write,
} from './worry-board.ts';

let at: WorryBoard;
let mine: Page;
bringTwoPeople();
beforeEach(async () => {
  at = await worryBoard(product, other);
  mine = await at.openPage('map');
});

describe('two people at one board', () => {
  it("[SYNC-1] see each other's pointer, selection, and a card while it is in the other's hand", async () => {
    const theirs = await at.openPage('map');
    const need = cardOn(mine, at.cards.need);
    const before = await middleOf(need);
    await takeAndCarry(theirs, cardOn(theirs, at.cards.need), 220, 60);
    await mine.locator('[data-pointer="野原 さくら"]').waitFor();
    await eventually(async () => (await middleOf(need)).x).toBeCloseTo(before.x + 220, -1);
    // Nothing of it is in the document yet.
    expect(at.content().places[at.cards.need]?.slice(0, 2)).toEqual([140, 80]);
    await theirs.mouse.up();
    await eventually(() => at.content().places[at.cards.need]?.[0]).not.toBe(140);
    await eventually(async () => (await middleOf(need)).x).toBeCloseTo(before.x + 220, -1);
    await need.getByText('野原 さくら').waitFor();
    await leave([mine, theirs]);
  });

  it('[SYNC-1] read who is writing on a card, and the words as they come', async () => {
    const theirs = await at.openPage('list');
    await cardOn(theirs, at.cards.voice).getByRole('button', { name: '押すと書けます' }).click();
    await write(theirs, '、と聞いた');
    const voice = cardOn(mine, at.cards.voice);
    await voice.getByText('野原 さくらさんが書いています').waitFor();
    await voice.getByText('このごろ見かけないね、と聞いた').waitFor();
    await theirs.keyboard.press('Escape');
    await voice.getByText('書いています').waitFor({ state: 'detached' });
    await leave([mine, theirs]);
  });

  it("[SYNC-5] undo takes back one's own change, also after another moved the same card", async () => {
    const { voice } = at.cards;
    await cardOn(mine, voice).click();
    await mine.getByRole('button', { name: 'そのほか' }).click();
    await mine.getByRole('menuitem', { name: '「困りごと」に変える' }).click();
    await eventually(() => kindOf(voice)).toBe('need');
    moveCards(openBoard(at.board.doc), new Map([[voice, [160, 560, 236]]]), at.board.undo.origin);
    await eventually(async () => (await middleOf(cardOn(mine, voice))).y).toBeGreaterThan(
      (await middleOf(cardOn(mine, at.cards.alone))).y,
    );
    await mine.getByRole('button', { name: 'もどす' }).click();
    await eventually(() => kindOf(voice)).toBe('voice');
    expect(at.content().places[voice]).toEqual([160, 560, 236]);
    await mine.getByRole('button', { name: 'やり直す' }).click();
    await eventually(() => kindOf(voice)).toBe('need');
    await leave([mine]);
  });

  it('[HOST-7] entries that cannot be read are told of in words, and the rest can be worked with', async () => {
    at.board.doc.transact(
      () => openBoard(at.board.doc).cards.set('c_broken', 'no card'),
      at.board.undo.origin,
    );
    await mine.getByText('読めない紙片が1枚あります').waitFor();
    await plane(mine).focus();
    await mine.keyboard.press('n');
    await write(mine, 'まだ書ける');
    await mine.keyboard.press('Escape');
    await eventually(() => at.content().cards.map(({ text }) => text)).toContain('まだ書ける');
    await leave([mine]);
  });

  it('[UX-4] a board that is put away says so, and what to do next', async () => {
    await product.api.patch(`/api/areas/${at.area}/boards/${at.sheet.id}`, { away: true });
    await mine.reload();
    await mine.getByRole('link', { name: '棚にもどる' }).waitFor();
    await mine.context().close();
  });
});

const kindOf = (id: string) => at.content().cards.find((card) => card.id === id)?.kind;
