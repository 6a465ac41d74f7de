import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { oneAtATime } from './one-at-a-time.ts';

const howToInstall = `No browser to test with. On Linux x64 it comes with the packages (pnpm install); elsewhere install
Google Chrome or Chromium, or name one: YORIAI_TEST_BROWSER=/path/to/chrome`;

const placesOfChrome = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

let opened: Promise<Browser> | undefined;

/** The one browser of this test process. */
export function openBrowser(): Promise<Browser> {
  opened ??= launch();
  return opened;
}

export async function closeBrowser(): Promise<void> {
  const browser = await opened;
  opened = undefined;
  await browser?.close();
}

async function launch(): Promise<Browser> {
  const named = process.env.YORIAI_TEST_BROWSER;
  if (named) return chromium.launch({ executablePath: named });
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch(await packaged());
  const executablePath = placesOfChrome.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(howToInstall);
  return chromium.launch({ executablePath });
}

/** The packaged browser with arguments of our own: its own ones hide faults (`--disable-web-security`). */
async function packaged(): Promise<LaunchOptions> {
  const executablePath = await oneAtATime('chromium', async () => {
    await removeHalfUnpacked();
    return sparticuz.executablePath();
  });
  return {
    executablePath,
    // Without a UTF-8 locale Chromium cannot name a download in Japanese.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--no-zygote', '--font-render-hinting=none'],
  };
}

/** An unpacking that was broken off leaves a browser that cannot start, and that would be taken for whole. */
async function removeHalfUnpacked(): Promise<void> {
  const unpacked = join(tmpdir(), 'chromium');
  const size = await stat(unpacked).then(
    (it) => it.size,
    () => undefined,
  );
  if (size !== undefined && size < 100_000_000) await rm(unpacked, { force: true });
}
