import type { CDPSession, Page } from 'playwright-core';

/** A conversion by a Japanese input method, step by step, by real composition events in the focused field. */
export interface Conversion {
  /** What is underlined right now, e.g. `き`, `きに`, `気になる`. */
  show(text: string): Promise<void>;
  /** Confirms with Enter, which the browser reports as key code 229, as an input method does. */
  confirm(text: string): Promise<void>;
}

export async function beginConversion(page: Page): Promise<Conversion> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    document.addEventListener(
      'compositionupdate',
      ({ data }) => {
        document.body.dataset.underlined = data;
      },
      { capture: true },
    );
  });
  return {
    show: async (text) => {
      await keyOfInputMethod(session, 'Process');
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      // On a busy machine the page hears of it later than the browser says; what follows may count on it.
      await page.waitForFunction((shown) => document.body.dataset.underlined === shown, text);
    },
    confirm: async (text) => {
      await keyOfInputMethod(session, 'Enter');
      await session.send('Input.insertText', { text });
      await session.detach();
    },
  };
}

/** Types `steps` one after another as a conversion and confirms it as `final`. */
export async function composeJapanese(page: Page, steps: readonly string[], final: string): Promise<void> {
  const conversion = await beginConversion(page);
  for (const step of steps) await conversion.show(step);
  await conversion.confirm(final);
}

async function keyOfInputMethod(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: 229 });
}
