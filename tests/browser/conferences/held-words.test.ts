import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginConversion } from '../harness/compose.ts';
import { signedInPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { type ConferenceRoom, conferenceRoom, written } from './conference-room.ts';

bringTwoPeople();

let room: ConferenceRoom;
beforeAll(async () => {
  room = await conferenceRoom(product);
  await room.gather(['host', 'presenter', 'writer']);
});

const place = (page: Page) => page.locator('[data-place="sheet:place"]');
const editor = (page: Page) => place(page).locator('[contenteditable="true"]');
const given = (page: Page) => page.getByRole('status', { name: '書きかけの言葉を、ここに取ってあります' });
const step = (page: Page) => page.locator('[aria-current="step"]').textContent();

/** Whether the server has told the page that it may only read the sheet, as far as it has been heard by then. */
function followReadOnly(page: Page): () => boolean {
  let isTold = false;
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      isTold ||= payload.includes(room.sheet.id) && payload.includes('readonly');
    }),
  );
  return () => isTold;
}

async function begin(page: Page): Promise<void> {
  await place(page).getByRole('button').click();
  await editor(page).press('Control+End');
}

describe('when the part changes under the hand of somebody who writes', () => {
  it('[B3] [UX-4] a conversion is not broken off; what it ends in is given back, and is not on the paper', async () => {
    await room.go('facts');
    const writer = await signedInPage(room.people.writer);
    const isOnlyRead = followReadOnly(writer);
    await writer.goto(product.url + room.address);
    const presenter = await room.page('presenter');
    await begin(writer);
    const conversion = await beginConversion(writer);
    await conversion.show('き');
    await conversion.show('きに');
    await room.go('report');
    await expect.poll(isOnlyRead).toBe(true);
    await expect.poll(() => step(writer)).toContain('事例の報告');
    await conversion.show('きになる');
    expect(await editor(writer).count()).toBe(1);
    await conversion.confirm('気になる');
    await expect.poll(() => given(writer).locator('blockquote').textContent()).toContain('気になる');
    await expect.poll(() => editor(writer).count()).toBe(0);
    await expect.poll(() => place(writer).textContent()).not.toContain('気になる');
    expect(await place(presenter).textContent()).not.toContain('気になる');
    const paper = await place(presenter).textContent();
    await expect.poll(() => place(writer).textContent()).toBe(paper?.replace('ここに書く', ''));

    // Its turn comes again: it is written into the paper that all have.
    await given(writer).getByRole('button', { name: 'しまう' }).click();
    await room.go('facts');
    await begin(writer);
    await editor(writer).pressSequentially('、気になる');
    await expect.poll(() => place(presenter).textContent()).toContain('、気になる');
    await leave([writer, presenter]);
  });

  it('[B3] [UX-4] [SYNC-2] what was typed while the line was cut is given back, and the page stays where it is', async () => {
    await room.go('facts');
    const writer = await room.page('writer');
    await place(writer).getByText(written.place).waitFor();
    await writer
      .locator('#section-questions')
      .getByRole('button', { name: /付せん/ })
      .click();
    const slip = writer.locator('[data-slip-form]').getByRole('textbox');
    await slip.fill('付せんも書きかけ');
    await writer.evaluate(() => window.scrollTo(0, 120));
    await begin(writer);
    const at = await writer.evaluate(() => window.scrollY);
    await writer.context().setOffline(true);
    await expect
      .poll(() => writer.locator('[data-connection]').first().getAttribute('data-connection'))
      .toBe('offline');
    await editor(writer).pressSequentially('、とぎれて書いた');
    await room.go('report');
    await writer.context().setOffline(false);
    await expect.poll(() => given(writer).textContent()).toContain('とぎれて書いた');
    await expect.poll(() => place(writer).textContent()).not.toContain('とぎれて書いた');
    expect(await writer.evaluate(() => window.scrollY)).toBe(at);
    expect(await slip.inputValue()).toBe('付せんも書きかけ');
    expect(await place(writer).textContent()).toContain(written.place);
    await leave([writer], /ERR_INTERNET_DISCONNECTED|WebSocket/);
  });

  it('[B3] [UX-4] without anything on its way, nothing is told; undo and a dialog stay as they were', async () => {
    await room.go('facts');
    const writer = await room.page('writer');
    await begin(writer);
    await editor(writer).pressSequentially('、書いた');
    await writer.getByText('保存ずみ').first().waitFor();
    await writer.keyboard.press('Escape');
    await writer.getByRole('button', { name: '題名を変える' }).click();
    const dialog = writer.getByRole('dialog');
    await dialog.getByRole('textbox').fill('考えかけの題');
    await room.go('report');
    await expect.poll(() => writer.locator('[data-connection="read-only"]').count()).toBe(1);
    await room.go('facts');
    await expect.poll(() => writer.locator('[data-connection="stored"]').count()).toBe(1);
    expect(await dialog.getByRole('textbox').inputValue()).toBe('考えかけの題');
    expect(await given(writer).count()).toBe(0);
    await writer.keyboard.press('Escape');
    await writer.getByRole('button', { name: 'もとに戻す' }).click();
    await expect.poll(() => place(writer).textContent()).not.toContain('、書いた');
    await writer.getByText('保存ずみ').first().waitFor();
    await leave([writer]);
  });
});
