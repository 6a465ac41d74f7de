import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);

/** The parts of an office file, by name. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = unzipSync(file);
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every word of a Word file in reading order; a line for each paragraph. */
export function wordsOfDocx(file: Uint8Array, part = 'word/document.xml'): string {
  const xml = partsOf(file)[part] ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, it]) => unescaped(it ?? ''))
        .join(''),
    )
    .join('\n');
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** LibreOffice's own words of a file, where it is installed. @returns undefined where it is not */
export async function readByLibreOffice(file: Uint8Array, ending: string): Promise<string | undefined> {
  const office = ['soffice', 'libreoffice'].find(isInstalled);
  if (office === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, `file.${ending}`), file);
    const to = ending === 'xlsx' ? 'csv:Text - txt - csv (StarCalc):44,34,76' : 'txt:Text (encoded):UTF8';
    await run(
      office,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, `file.${ending}`),
      ],
      { timeout: 100_000 },
    );
    return readFileSync(join(folder, ending === 'xlsx' ? 'file.csv' : 'file.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isInstalled(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
