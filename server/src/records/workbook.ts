import { limits } from '@yoriai/shared/limits';
import type { Cell } from '@yoriai/shared/records/exchange/cell';
import readWorkbook from 'read-excel-file/node';
import { unreadable } from './read-fault.ts';
import type { SheetCells } from './sheet-cells.ts';
import { type Merged, mergedDown, tamed } from './sheet-xml.ts';
import { readZip, storedZip, ZipFault, type ZipFiles } from './zip.ts';

/**
 * Reads the sheets of a workbook. It is unpacked here within limits, and the reader gets a plain one (HOST-1, HOST-3).
 *
 * @throws YoriaiError records-file-…
 */
export async function readXlsx(bytes: Buffer): Promise<readonly SheetCells[]> {
  const files = unpacked(bytes);
  const merged = new Map<string, readonly Merged[]>();
  const tame = new Map<string, Buffer>();
  for (const [name, content] of files) {
    if (!sheetPath.test(name)) {
      tame.set(name, content);
      continue;
    }
    const xml = content.toString('utf8');
    merged.set(name, mergedDown(xml));
    tame.set(name, Buffer.from(tamed(xml)));
  }
  const sheets = await readWorkbook(storedZip(tame), { trim: false }).catch(() => {
    throw unreadable('records-file-broken');
  });
  const paths = sheetPaths(files);
  return sheets.map(({ sheet: name, data }) => {
    const rows = data.map((row) => row.slice(0, limits.recordsFileColumns).map(cellOf));
    fillDown(rows, merged.get(paths.get(name) ?? '') ?? []);
    return { name, rows };
  });
}

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/;
const isWanted = (name: string): boolean =>
  /\.(xml|rels)$/.test(name) && /^(xl\/|_rels\/|\[Content_Types\])/.test(name);

function unpacked(bytes: Buffer): ZipFiles {
  try {
    const files = readZip(bytes, (name) => isWanted(name) || name === 'mimetype', {
      bytes: limits.workbookBytes,
      files: limits.workbookFiles,
    });
    if (files.get('mimetype')?.toString('latin1').includes('opendocument'))
      throw unreadable('records-file-old');
    if (!files.has('xl/workbook.xml')) throw unreadable('records-file-unknown');
    return new Map([...files].filter(([name]) => isWanted(name)));
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw unreadable(
      ({ broken: 'records-file-broken', locked: 'records-file-locked', 'too-large': 'too-large' } as const)[
        error.why
      ],
    );
  }
}

/** Where the XML of each sheet stands, by the name on its tab. */
function sheetPaths(files: ZipFiles): ReadonlyMap<string, string> {
  const text = (name: string): string => files.get(name)?.toString('utf8') ?? '';
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^(?:\/xl\/|\.\/)/, ''),
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      unescaped(attribute(tag, 'name')),
      `xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`,
    ]),
  );
}

const unescaped = (text: string): string =>
  text.replaceAll(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  );

/** What Excel shows where a formula has no value. */
const errorWords =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!)$/;

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateOf(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  return errorWords.test(text) ? { error: text } : text;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Excel counts days in floating point: an hour is off by parts of a millisecond. Days before 1901 are bare hours. */
function dateOf(value: Date): Cell {
  const at = Math.round(value.getTime() / minuteMs) * minuteMs;
  if (!Number.isFinite(at)) return { error: '#VALUE!' };
  const written = new Date(at).toISOString();
  const hasTime = at % dayMs !== 0;
  const isBare = new Date(at).getUTCFullYear() <= 1900;
  return {
    ...(isBare ? {} : { date: written.slice(0, 10) }),
    ...(hasTime || isBare ? { time: written.slice(11, 16) } : {}),
  };
}

/** Cells that are merged downwards all hold what stands in the first (B-24). */
function fillDown(rows: Cell[][], merged: readonly Merged[]): void {
  for (const { top, left, bottom } of merged) {
    const first = rows[top]?.[left];
    if (first === undefined || first === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (!cells) continue;
      while (cells.length < left) cells.push('');
      if ((cells[left] ?? '') === '') cells[left] = first;
    }
  }
}
