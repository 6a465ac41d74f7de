import type { RichText, TableCell } from '@yoriai/shared/documents/rich-text';
import { plainOfRich } from '@yoriai/shared/documents/rich-text-plain';
import { readRichText } from '@yoriai/shared/documents/rich-text-reading';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { beginConversion, composeJapanese } from '../harness/compose.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { otherPerson } from '../typing/other-person.ts';
import { caretBehind, caretHeard, type RichRoom, richRoom, textIn, write } from './rich-room.ts';

bringTwoPeople();

const line = (text: string) => ({ type: 'paragraph' as const, inline: text === '' ? [] : [{ text }] });
const cell = (text: string): TableCell => ({ header: false, content: [line(text)] });
const list = (...items: string[]) => ({
  type: 'list' as const,
  ordered: false,
  items: items.map((it) => [line(it)]),
});
const table = (...rows: string[][]) => ({
  type: 'table' as const,
  rows: rows.map((cells) => cells.map(cell)),
});

/** The node at a path of indexes. */
const at = (text: Y.XmlFragment, ...path: number[]) =>
  path.reduce<Y.XmlFragment>((node, index) => node.get(index) as Y.XmlElement, text) as Y.XmlElement;
const wordsAt = (text: Y.XmlFragment, ...path: number[]) => at(text, ...path, 0) as unknown as Y.XmlText;
const look = (name: string, value: unknown) => (text: Y.XmlFragment) =>
  at(text, 1).setAttribute(name, value as string);

const three = [line('はじめ'), line('AB'), line('おわり')];

/** What somebody else does while 気になる is converted between A and B. */
const places: readonly (readonly [string, RichText, (text: Y.XmlFragment) => void, RichText])[] = [
  [
    'before the caret in the same paragraph',
    three,
    (text) => wordsAt(text, 1).insert(0, '前'),
    [line('はじめ'), line('前A気になるB'), line('おわり')],
  ],
  [
    'behind the caret in the same paragraph',
    three,
    (text) => wordsAt(text, 1).insert(wordsAt(text, 1).length, '後'),
    [line('はじめ'), line('A気になるB後'), line('おわり')],
  ],
  [
    'a paragraph above',
    three,
    (text) => {
      const above = new Y.XmlElement('paragraph');
      above.insert(0, [new Y.XmlText('上')]);
      text.insert(1, [above]);
    },
    [line('はじめ'), line('上'), line('A気になるB'), line('おわり')],
  ],
  [
    'a heading made of the paragraph',
    three,
    look('level', 3),
    [line('はじめ'), { type: 'heading', level: 3, inline: [{ text: 'A気になるB' }] }, line('おわり')],
  ],
  [
    'a list made of the paragraph',
    three,
    look('list', 'bullet'),
    [line('はじめ'), list('A気になるB'), line('おわり')],
  ],
  [
    'within the same item of a list',
    [list('はじめ', 'AB', 'おわり')],
    (text) => wordsAt(text, 1).insert(0, '項'),
    [list('はじめ', '項A気になるB', 'おわり')],
  ],
  [
    'the item above taken away',
    [list('はじめ', 'AB', 'おわり')],
    (text) => text.delete(0, 1),
    [list('A気になるB', 'おわり')],
  ],
  [
    'within the same cell of a table',
    [table(['はじめ', 'AB'])],
    (text) => wordsAt(text, 0, 0, 1, 0).insert(wordsAt(text, 0, 0, 1, 0).length, '表'),
    [table(['はじめ', 'A気になるB表'])],
  ],
  [
    'a row of the table above the cell, taken away',
    [table(['ひ', 'つき'], ['はじめ', 'AB'])],
    (text) => at(text, 0).delete(0, 1),
    [table(['はじめ', 'A気になるB'])],
  ],
  [
    'the words before the caret made bold',
    three,
    (text) => wordsAt(text, 1).format(0, 1, { bold: {} }),
    [
      line('はじめ'),
      { type: 'paragraph', inline: [{ text: 'A', bold: true }, { text: '気になるB' }] },
      line('おわり'),
    ],
  ],
];

describe('[WS-2] typing Japanese in a rich text while others edit it', () => {
  let room: RichRoom;
  let page: Page;
  let text: Locator;
  beforeAll(async () => {
    room = await richRoom();
    // Unlike what any test begins with: that it is there can then be seen.
    room.begin([line('紙')]);
    page = await room.openPage();
    text = await write(page);
    await page.evaluate(() => {
      document.addEventListener('compositionend', ({ data }) => {
        document.body.dataset.ended = data;
      });
    });
  });
  afterAll(() => leave([page]));

  it.each(places)('[CAN-6] %s', async (_, before, change, after) => {
    room.begin(before);
    await expect.poll(() => text.textContent()).toBe(wordsOf(before));
    await caretBehind(text, 'A');
    const conversion = await beginConversion(page);
    await conversion.show('き');
    await conversion.show('きに');
    // Else it is a matter of chance whether what is written at the edge of bold words becomes bold.
    await expect.poll(() => plainOfRich(room.read())).toContain('Aきに');
    room.edit(change);
    await page.locator('[data-held]').waitFor();
    await conversion.show('きになる');
    await conversion.show('気になる');
    await conversion.confirm('気になる');
    expect(await page.evaluate(() => document.body.dataset.ended)).toBe('気になる');
    await expect.poll(() => room.read()).toEqual(after);
    await expect.poll(() => text.textContent()).toBe(wordsOf(after));
  });

  it.each([
    ['within the words', '漢', [{ text: '前' }, { text: '漢気に字', ruby: 'かんじ' }, { text: '後' }]],
    ['at their end', '漢字', [{ text: '前' }, { text: '漢字', ruby: 'かんじ' }, { text: '気に後' }]],
    ['at their beginning', '前', [{ text: '前気に' }, { text: '漢字', ruby: 'かんじ' }, { text: '後' }]],
  ])('[CAN-6] a conversion beside ふりがな: %s', async (_, behind, inline) => {
    room.begin([
      { type: 'paragraph', inline: [{ text: '前' }, { text: '漢字', ruby: 'かんじ' }, { text: '後' }] },
    ]);
    await expect.poll(() => text.textContent()).toBe('前漢字後');
    await caretBehind(text, behind);
    await composeJapanese(page, ['き', 'きに'], '気に');
    await expect.poll(() => room.read()).toEqual([{ type: 'paragraph', inline }]);
  });

  it('[SYNC-1][B8] eight people write at once in one paragraph, and nothing is lost', async () => {
    room.begin([line('A')]);
    await expect.poll(() => text.textContent()).toBe('A');
    const people = Array.from({ length: 7 }, () => otherPerson(product));
    const documents = await Promise.all(people.map((it) => it.open(room.sheet.documents.main)));
    await caretBehind(text, 'A');
    const written: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      for (const [person, document] of documents.entries()) {
        const words = `（${'イロハニホヘト'[person]}${round}）`;
        written.push(words);
        const paragraph = wordsAt(textIn(document), 0);
        document.doc.transact(
          () => paragraph.insert(person % 2 === 0 ? 0 : paragraph.length, words),
          document.undo.origin,
        );
      }
      await page.keyboard.type('か');
      await composeJapanese(page, ['き'], '木');
    }
    const whole = () => plainOfRich(room.read());
    await expect.poll(() => whole().replaceAll(/（..?.）/g, '')).toBe(`A${'か木'.repeat(12)}`);
    await expect.poll(() => written.filter((words) => whole().split(words).length !== 2)).toEqual([]);
    for (const document of documents)
      await expect.poll(() => plainOfRich(readRichText(textIn(document)))).toBe(whole());
    await expect.poll(() => text.textContent()).toBe(whole());
    for (const person of people) person.leave();
  });

  it('[WS-2] what is pasted keeps what a paper knows, and nothing else', async () => {
    room.begin([line('')]);
    await expect.poll(() => text.textContent()).toBe('');
    await text.click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        `<h2 onclick="alert(1)">題\u0007</h2><ul><li>あ<ol><li>い</li></ol></li></ul>
         <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>う</p>
         <table><tr><th>日</th><td colspan="3">月</td></tr></table>
         <p><b>太</b><span style="color:red">赤</span><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby><img src="x"></p>`,
      );
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    const pasted: RichText = [
      { type: 'heading', level: 3, inline: [{ text: '題' }] },
      {
        type: 'list',
        ordered: false,
        items: [[line('あ'), { type: 'list', ordered: true, items: [[line('い')]] }]],
      },
      { type: 'list', ordered: true, items: [[line('う')]] },
      { type: 'table', rows: [[{ header: true, content: [line('日')] }, cell('月')]] },
      {
        type: 'paragraph',
        inline: [{ text: '太', bold: true }, { text: '赤' }, { text: '漢字', ruby: 'かんじ' }],
      },
    ];
    await expect.poll(() => room.read()).toEqual(pasted);
    await page.keyboard.press('Control+z');
    await expect.poll(() => plainOfRich(room.read())).toBe('');
  });

  /** The words of a text as an element holds them: without breaks, signs and readings. */
  function wordsOf(rich: RichText): string {
    return plainOfRich(rich).replaceAll(/[\n\t　・]/g, '');
  }
});

describe('[WS-2] a rich text written by two people', () => {
  it('ふりがな is given by the keyboard, seen by the other, changed and taken away', async () => {
    const room = await richRoom();
    room.begin([line('森の集会所')]);
    const [mine, theirs] = await Promise.all([room.openPage(), room.openPage()]);
    const text = await write(mine);
    await caretBehind(text, '森の集会所');
    for (let step = 0; step < 3; step += 1) await mine.keyboard.press('Shift+ArrowLeft');
    await caretHeard(mine);
    await mine.keyboard.press('Shift+Tab');
    const tool = mine.getByRole('button', { name: 'ふりがな', exact: true });
    for (let step = 0; step < 12 && !(await isFocused(tool)); step += 1)
      await mine.keyboard.press('ArrowLeft');
    await mine.keyboard.press('Enter');
    const dialog = mine.getByRole('dialog', { name: '「集会所」のふりがな' });
    await dialog.waitFor();
    // Enter that confirms a conversion gives nothing yet.
    await composeJapanese(mine, ['しゅう'], 'しゅうかいじょ');
    await dialog.waitFor();
    await mine.keyboard.press('Enter');
    const withReading = [
      { type: 'paragraph', inline: [{ text: '森の' }, { text: '集会所', ruby: 'しゅうかいじょ' }] },
    ];
    await expect.poll(() => room.read()).toEqual(withReading);
    await expect.poll(() => theirs.locator('ruby rt').allTextContents()).toContain('しゅうかいじょ');
    expect(await isFocused(text)).toBe(true);

    await tool.click();
    await mine.getByLabel('よみ').fill('しゅうかいしょ');
    await mine.getByRole('button', { name: 'かえる' }).click();
    await expect.poll(() => theirs.locator('ruby rt').allTextContents()).toContain('しゅうかいしょ');
    await caretBehind(text, '集');
    await tool.click();
    await mine.getByRole('button', { name: 'ふりがなをとる' }).click();
    await expect.poll(() => room.read()).toEqual([line('森の集会所')]);
    await leave([mine, theirs]);
  });

  it('[SYNC-1][SYNC-3] rows and columns of a table that two change at once come to rest, and the carets are seen in it', async () => {
    const room = await richRoom();
    room.begin([table(['ひ', 'つき'], ['か', 'みず']), line('')]);
    const [mine, theirs] = await Promise.all([room.openPage(), room.openPage()]);
    const [text, theirText] = await Promise.all([write(mine), write(theirs)]);
    await caretBehind(text, 'ひ');
    await caretBehind(theirText, 'みず');
    const mark = mine.locator('[data-caret-of="野原 さくら"] i').last();
    const cellOf = text.locator('td', { hasText: 'みず' });
    await expect
      .poll(async () => {
        const [caret, box] = await Promise.all([mark.boundingBox(), cellOf.boundingBox()]);
        return caret && box && caret.y >= box.y && caret.y < box.y + box.height && caret.x > box.x;
      })
      .toBe(true);
    await mine.context().setOffline(true);
    await expect
      .poll(() => mine.locator('[data-connection]').first().getAttribute('data-connection'))
      .toBe('offline');
    await mine.getByRole('button', { name: '列を足す' }).click();
    await theirs.getByRole('button', { name: '行を足す' }).click();
    await mine.context().setOffline(false);
    const cellsIn = async (page: Locator) =>
      page.locator('tr').evaluateAll((rows) => rows.map((row) => row.children.length));
    // The new row has no cell in the new column until somebody changes rows or columns again.
    await expect.poll(() => cellsIn(text)).toEqual([3, 3, 2]);
    await expect.poll(() => cellsIn(theirText)).toEqual([3, 3, 2]);
    await theirs.getByRole('button', { name: '行を足す' }).click();
    await expect.poll(() => cellsIn(text)).toEqual([3, 3, 3, 3]);
    expect(plainOfRich(room.read()).replaceAll(/\s/g, '')).toBe('ひつきかみず');
    await leave([mine, theirs], /ERR_INTERNET_DISCONNECTED|Failed to fetch|WebSocket/);
  });

  const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);
});
