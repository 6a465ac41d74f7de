import { YoriaiError } from '@yoriai/shared/errors';
import type { KeptJson } from '../keeping/kept-json.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import {
  noOwnSheets,
  type OwnSheet,
  type OwnSheetsFile,
  ownSheetsPath,
  readOwnSheetsFile,
} from './own-sheets-file.ts';

/** Which own sheets were begun (self checks, sealed check sheets), held in memory and kept before an answer is given. */
export interface OwnSheets {
  ofWorksheet(worksheet: string): readonly OwnSheet[];
  ofOwner(owner: string): readonly OwnSheet[];
  shownTo(person: string): readonly OwnSheet[];
  find(worksheet: string, owner: string): OwnSheet | undefined;
  /** Notes down that a sheet was begun; one that was begun before stays as it is. @throws YoriaiError storage-unavailable */
  begin(sheet: Pick<OwnSheet, 'worksheet' | 'owner' | 'begunAt'>): Promise<void>;
  /** @param to everybody it is shown to from now on @throws YoriaiError not-found, storage-unavailable */
  show(worksheet: string, owner: string, to: readonly string[]): Promise<void>;
}

export async function openOwnSheets(kept: KeptJson): Promise<OwnSheets> {
  let file = (await kept.read(ownSheetsPath, readOwnSheetsFile)) ?? noOwnSheets;
  const turns = new OneAtATime();

  const change = (next: (sheets: readonly OwnSheet[]) => OwnSheet[] | undefined): Promise<void> =>
    turns.run(ownSheetsPath, async () => {
      const sheets = next(file.sheets);
      if (!sheets) return;
      const changed: OwnSheetsFile = { ...file, sheets, revision: file.revision + 1 };
      await kept.write(ownSheetsPath, changed);
      file = changed;
    });

  const isOf =
    (worksheet: string, owner: string) =>
    (it: OwnSheet): boolean =>
      it.worksheet === worksheet && it.owner === owner;

  return {
    ofWorksheet: (worksheet) => file.sheets.filter((it) => it.worksheet === worksheet),
    ofOwner: (owner) => file.sheets.filter((it) => it.owner === owner),
    shownTo: (person) => file.sheets.filter((it) => it.shownTo.includes(person)),
    find: (worksheet, owner) => file.sheets.find(isOf(worksheet, owner)),

    begin: ({ worksheet, owner, begunAt }) =>
      change((sheets) =>
        sheets.some(isOf(worksheet, owner))
          ? undefined
          : [...sheets, { worksheet, owner, begunAt, shownTo: [] }],
      ),

    show: (worksheet, owner, to) =>
      change((sheets) => {
        if (!sheets.some(isOf(worksheet, owner))) throw new YoriaiError('not-found');
        const shownTo = [...new Set(to)];
        return sheets.map((it) => (isOf(worksheet, owner)(it) ? { ...it, shownTo } : it));
      }),
  };
}
