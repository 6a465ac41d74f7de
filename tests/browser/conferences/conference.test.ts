import type { SessionView } from '@yoriai/shared/people/account';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { phone, signedInPage, strangersPage } from '../harness/page.ts';
import { bringTwoPeople, leave, product } from '../harness/two-people.ts';
import { expectAccessible } from '../shell/accessibility.ts';
import { type ConferenceRoom, conferencePeople, conferenceRoom, names, written } from './conference-room.ts';

bringTwoPeople();

let people: ConferenceRoom['people'];
beforeAll(async () => {
  people = await conferencePeople(product);
});

const rail = (page: Page) => page.getByRole('region', { name: '検討会の進みぐあい' });
const now = (page: Page) => rail(page).locator('[aria-current="step"]');
const promise = (page: Page) => page.getByRole('button', { name: '約束して入る' }).click();
const stateOf = async (room: ConferenceRoom) => {
  const { conference } = await room.view();
  if (!conference) throw new Error('no conference');
  return conference.state;
};
const minute = 60_000;

describe('a case conference', () => {
  it('[MTG-1] [MTG-11] [B2] is planned, gathers, begins, is led by another, ends, and is opened again', async () => {
    const room = await conferenceRoom(product, people);
    const host = await room.page('host');
    await host.getByRole('button', { name: '検討会を用意する' }).click();
    const dialog = host.getByRole('dialog', { name: '検討会を用意する' });
    await dialog.getByRole('button', { name: '用意する' }).click();
    await rail(host).getByRole('button', { name: '受付をはじめる' }).click();
    await promise(host);

    // What is missing is said; then it begins.
    await rail(host).getByText('報告者がまだ決まっていません').waitFor();
    expect(await rail(host).getByRole('button', { name: 'はじめる' }).isDisabled()).toBe(true);
    await rail(host).getByLabel(`${names.presenter}さんの役割`).selectOption('presenter');
    await rail(host).getByLabel(`${names.adviser}さんの役割`).selectOption('advisor');
    await rail(host).getByRole('button', { name: 'はじめる' }).click();
    await expect.poll(() => now(host).textContent()).toContain('開会・守秘の約束・役割');
    await expect.poll(() => now(host).textContent()).toMatch(/のこり\d+分/);

    // Five minutes more for this part are taken from those behind it, and the end stays where it is.
    const before = await stateOf(room);
    expect(before.ends.at(-1)).toBe(before.endsAt);
    await now(host).getByRole('button', { name: 'いまのところを5分のばす' }).click();
    await expect.poll(async () => (await stateOf(room)).ends[0]).toBe((before.ends[0] ?? 0) + 5 * minute);
    expect((await stateOf(room)).ends.at(-1)).toBe(before.endsAt);

    // Somebody who comes takes 進行 over by two presses, and goes on.
    const presenter = await room.page('presenter');
    await promise(presenter);
    await rail(presenter).getByRole('button', { name: '進行をかわる' }).click();
    await rail(presenter).getByRole('button', { name: 'わたしが進行します' }).click();
    await expect
      .poll(() => rail(host).locator('[data-role="host"]').textContent())
      .toContain(names.presenter);
    await rail(presenter).getByRole('button', { name: 'つぎへ' }).click();
    for (const page of [presenter, host])
      await expect.poll(() => now(page).textContent()).toContain('事例の報告');
    await presenter.getByRole('button', { name: '前にもどす' }).click();
    await expect.poll(() => now(host).textContent()).toContain('開会');

    // The end asks once, and is taken back.
    await rail(host).getByRole('button', { name: '検討会のそのほか' }).click();
    await host.getByRole('menuitem', { name: 'おひらきにする' }).click();
    await host
      .getByRole('dialog', { name: '検討会をおひらきにしますか' })
      .getByRole('button', { name: 'おひらきにする' })
      .click();
    for (const page of [host, presenter])
      await rail(page).getByRole('heading', { name: '終わりました' }).waitFor();
    await rail(host).getByRole('button', { name: 'もういちど開く' }).click();
    await expect.poll(() => now(presenter).textContent()).toContain('開会');
    await leave([host, presenter]);
  });

  it('[B14] [B4] [ACC-2] an adviser is in with one press after the link, and has the whole before her', async () => {
    const room = await conferenceRoom(product, people);
    await room.gather(['host', 'presenter']);
    await room.go('questions');
    const { address } = await room.link();
    const adviser = await strangersPage(phone);
    await adviser.goto(product.url + address);
    // Nothing of the paper is to be read before; the token is nowhere any more.
    await adviser.getByRole('button', { name: '約束して入る' }).waitFor();
    expect(adviser.url()).toBe(product.url + room.address);
    expect(await adviser.getByText(written.summary).count()).toBe(0);
    await expectAccessible(adviser, 'the promises on a phone');
    await promise(adviser);
    await adviser.getByText(written.summary).waitFor();
    await expect.poll(() => rail(adviser).textContent()).toMatch(/確認の質問のこり\d+分/);
    await adviser.getByRole('button', { name: '進みぐあいを開く' }).click();
    const whole = adviser.getByRole('dialog', { name: '検討会の進みぐあい' });
    await whole.locator('[data-role="presenter"]').getByText(names.presenter).waitFor();
    expect(await whole.getByRole('button', { name: /つぎへ|とめる|進行をかわる/ }).count()).toBe(0);
    await expectAccessible(adviser, 'the rail on a phone');

    // Somebody of the house who opens it is asked first, and stays who he or she is.
    const maker = await signedInPage(product);
    await maker.goto(product.url + (await room.link()).address);
    await maker.getByRole('heading', { name: `いまは${names.presenter}さんが入っています` }).waitFor();
    expect((await product.api.get<SessionView>('/api/session')).account?.name).toBe(names.presenter);
    await leave([maker]);

    const lost = await strangersPage();
    await lost.goto(`${product.url}/conference#not-a-way-in`);
    await lost.getByText('この入り口は終わっています').waitFor();
    expect(lost.url()).toBe(`${product.url}/conference`);
    await leave([adviser]);
    await leave([lost], /410/);
  });

  it('[MTG-7] [B3] [B5] in each part only what it is for; who may not write is told calmly, and keeps what is in hand', async () => {
    const room = await conferenceRoom(product, people);
    await room.gather(['host', 'presenter', 'writer']);
    await room.go('facts');
    const writer = await room.page('writer');
    const place = writer.locator('[data-place="sheet:place"]');
    await place.getByRole('button').waitFor();
    // 次の一歩 is the presenter's alone, and says so.
    const next = writer.locator('[data-on="nextSteps"]');
    await next.getByText('次の一歩は、報告者が自分で書きます').waitFor();
    expect(await next.getByRole('button', { name: /行をたす|あいさつから/ }).count()).toBe(0);

    await room.go('questions');
    const line = writer.locator('[data-write-line]');
    await expect.poll(() => line.textContent()).toContain('いまは、報告者だけが紙に書けます');
    await expect.poll(() => place.getByRole('button').count()).toBe(0);
    await expect.poll(() => line.textContent()).toContain('付せんで出せます：質問');

    // One question is laid; another, held in hand while the part changes, is refused kindly and stays in hand.
    const slip = writer.locator('[data-slip-form]');
    const lay = async (words: string) => {
      await writer
        .locator('#section-questions')
        .getByRole('button', { name: /付せん/ })
        .click();
      await slip.getByRole('textbox').fill(words);
    };
    await lay('いつごろからですか');
    await slip.getByRole('button', { name: 'はる' }).click();
    await slip.waitFor({ state: 'detached' });
    await writer.locator('[data-slips="question"]').getByText('いつごろからですか').waitFor();
    await lay('もう一つ、たずねたい');
    await room.go('break');
    await expect.poll(() => now(writer).textContent()).toContain('休憩');
    await slip.getByRole('button', { name: 'はる' }).click();
    await slip.getByRole('alert').waitFor();
    expect(await slip.getByRole('textbox').inputValue()).toBe('もう一つ、たずねたい');

    // In 検討 it begins with what was good, and opinions are offered.
    await room.go('talk');
    await expect.poll(() => now(writer).textContent()).toContain('まず、よかったところから');
    await place.getByRole('button').waitFor();
    await room.command('host', { do: 'freeze', frozen: true });
    await line.getByText('とめています').waitFor();
    await room.command('host', { do: 'freeze', frozen: false });
    await expect.poll(() => line.count()).toBe(0);
    const words = (await writer.locator('body').textContent()) ?? '';
    for (const harsh of ['減点', '点数', '評価']) expect(words).not.toContain(harsh);
    await leave([writer], /409/);
  });

  it('[B6] what nobody has confirmed is not begun by anybody; 次長 may, and says why', async () => {
    const room = await conferenceRoom(product, people);
    await room.gather(['host', 'presenter', 'writer']);
    await room.write('outlook', '声をかけ合う日を、もう一つふやす。');
    const writer = await room.page('writer');
    await rail(writer).getByText('匿名化の確認がまだです').waitFor();
    expect(
      await rail(writer)
        .getByRole('button', { name: /はじめる/ })
        .count(),
    ).toBe(0);
    await rail(writer).getByRole('button', { name: '匿名化の確認を見る' }).click();
    await writer.getByRole('region', { name: '匿名化確認' }).waitFor();
    const host = await room.page('host');
    await rail(host).getByRole('button', { name: '確認を待たずにはじめる' }).click();
    await rail(host).getByRole('button', { name: 'はじめる', exact: true }).click();
    await rail(host).getByText('わけを、ひとこと書いてください。').waitFor();
    await rail(host).getByLabel('待たずにはじめるわけ').fill('ひとりで当番の日のため');
    await rail(host).getByRole('button', { name: 'はじめる', exact: true }).click();
    await expect.poll(() => now(host).textContent()).toContain('開会');
    // The check lies in front of the rail: where one is in the time is seen all the same.
    await expect.poll(() => rail(writer).textContent()).toContain('開会');
    await leave([writer, host]);
  });

  it('[MTG-12] all see what the presenter shows, until they look for themselves; one press brings them back', async () => {
    const room = await conferenceRoom(product, people);
    await room.gather(['host', 'presenter', 'writer', 'adviser']);
    const presenter = await room.page('presenter');
    await presenter.getByText(written.summary).waitFor();
    // Somebody has a slip in hand when it begins.
    const busy = await room.page('writer');
    await busy
      .locator('#section-questions')
      .getByRole('button', { name: /付せん/ })
      .click();
    await busy.locator('[data-slip-form]').getByRole('textbox').fill('書きかけの付せん');
    const stays = await busy.evaluate(() => window.scrollY);
    await room.go('report');
    const adviser = await room.page('adviser', { width: 1024, height: 768 });
    const pill = adviser.locator('[data-together]');
    await pill.waitFor();
    const top = (page: Page, section: string) =>
      page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 9999, section);
    const show = (page: Page, section: string) =>
      page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'start' }), section);
    await show(presenter, 'section-progress');
    await expect.poll(() => top(adviser, 'section-progress')).toBeLessThan(300);
    await expect.poll(() => pill.textContent()).toContain(`${names.presenter}さんといっしょに見ています`);

    // From under a hand that writes, the paper is not drawn away.
    await busy.locator('[data-write-line]').waitFor();
    expect(await busy.evaluate(() => window.scrollY)).toBe(stays);
    expect(await busy.locator('[data-slip-form]').getByRole('textbox').inputValue()).toBe('書きかけの付せん');
    await leave([busy]);

    // Who comes late is shown the same.
    const late = await room.page('writer');
    await expect.poll(() => top(late, 'section-progress')).toBeLessThan(300);

    // An own hand leaves at once, and the paper stays where that hand put it.
    await adviser.mouse.move(400, 400);
    await adviser.mouse.wheel(0, -4000);
    await expect.poll(() => pill.getAttribute('data-together')).toBe('apart');
    await show(presenter, 'section-talk');
    await expect.poll(() => top(late, 'section-talk')).toBeLessThan(600);
    await expect.poll(() => adviser.evaluate(() => window.scrollY)).toBe(0);
    await pill.getByRole('button', { name: 'いっしょに見る' }).click();
    await expect.poll(() => top(adviser, 'section-talk')).toBeLessThan(600);
    await leave([presenter, adviser, late]);
  });

  it('[B13] shown over a video call, no name of whoever is there, no word for staff alone, no check', async () => {
    const room = await conferenceRoom(product, people);
    await room.gather(['host', 'presenter', 'writer']);
    // Also while people come in.
    const lobby = await room.page('host');
    await lobby.getByRole('button', { name: '共有用にする' }).click();
    await lobby.locator('[data-shared-view]').waitFor();
    await expect.poll(() => rail(lobby).textContent()).toContain('約束した人 3人');
    for (const name of Object.values(names)) expect(await rail(lobby).textContent()).not.toContain(name);
    await leave([lobby]);
    await room.go('questions');
    await room.slip('writer', 'question', 'いつごろからですか');
    await room.go('talk');
    const writer = await room.page('writer');
    const host = await room.page('host');
    await host.getByText(written.monitoring).first().waitFor();
    await host.getByRole('button', { name: '共有用にする' }).click();
    await host.locator('[data-shared-view]').waitFor();
    // Somebody writes while it is shown.
    await writer.locator('[data-place="sheet:place"]').getByRole('button').click();
    await expect.poll(() => host.locator('[data-pen]').first().textContent()).toContain('参加者');
    const shown = async () => `${await host.evaluate(() => document.documentElement.outerHTML)}`;
    for (const round of ['pressed', 'loaded anew']) {
      if (round === 'loaded anew') {
        await host.reload();
        await host.locator('[data-shared-view]').waitFor();
        await host.getByText('いつごろからですか').first().waitFor();
      }
      const page = await shown();
      for (const hidden of [
        ...Object.values(names),
        written.monitoring,
        '匿名化確認',
        'この紙の根拠',
        '見せる相手',
      ])
        expect(page, round).not.toContain(hidden);
      expect(
        await host.getByRole('button', { name: /確認を見る|根拠をかえる|記録からあつめる/ }).count(),
      ).toBe(0);
    }
    await rail(host).getByRole('button', { name: '検討会のそのほか' }).click();
    await host.getByRole('menuitem', { name: 'おひらきにする' }).waitFor();
    expect(await host.getByRole('menuitem', { name: '役割を変える' }).count()).toBe(0);
    await host.keyboard.press('Escape');
    await host.getByRole('menuitem').first().waitFor({ state: 'detached' });
    await expectAccessible(host, 'the shared view');
    await host.getByRole('button', { name: '共有用をやめる' }).click();
    await host.getByText(written.monitoring).first().waitFor();
    await leave([host, writer]);
  });

  it('[UX-2] can be used by everybody: while it runs, at twice the size, and in the lobby', async () => {
    const room = await conferenceRoom(product, people);
    await room.gather(['host', 'presenter']);
    const lobby = await room.page('presenter');
    await rail(lobby).getByText('受付中').waitFor();
    await expectAccessible(lobby, 'the lobby');
    // From the shelf, the way leads to the paper and to no desk.
    await lobby.goto(`${product.url}/areas/${room.area}`);
    await lobby.getByRole('link', { name: '検討会の紙へ' }).click();
    await rail(lobby).getByText('受付中').waitFor();
    await leave([lobby]);

    await room.go('talk');
    const page = await room.page('host');
    await now(page).waitFor();
    await expectAccessible(page, 'while it runs');
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'));
    await expectAccessible(page, 'with the largest letters');
    const half = await room.page('host', { width: 720, height: 450 });
    await rail(half).getByRole('button', { name: '進みぐあいを開く' }).click();
    await half.getByRole('dialog').getByRole('button', { name: 'つぎへ' }).scrollIntoViewIfNeeded();
    await expectAccessible(half, 'at 200 %');
    await leave([page, half]);
  });
});
