import type { AccountRole } from '@yoriai/shared/access/roles';
import { ownDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import { turns, until } from '../../support/collaboration/turns.ts';
import { countingHand } from '../../support/hand.ts';
import { openPage, type TestApp } from './support.ts';

export interface Written {
  readonly values?: Readonly<Record<string, FieldValue>>;
  readonly texts?: Readonly<Record<string, string>>;
}

const accountOf = (role: AccountRole): string => `p_${role}`;
export const sheetOf = (worksheet: string, role: AccountRole): string =>
  ownDocument(worksheet, accountOf(role));

/** Opens a document as this role and says whether it may be written, only be read, or why not. */
export async function knock(app: TestApp, role: AccountRole, document: string): Promise<string> {
  const page = await openPage(app, role);
  const opened = page.open(document);
  await until(() => opened.scope !== undefined || opened.denied !== undefined, 'an answer');
  return opened.denied ?? opened.scope ?? '';
}

/** Writes in one's own sheet over the socket, as a person does, and waits until it is stored. */
export async function writeIn(
  app: TestApp,
  role: AccountRole,
  worksheet: string,
  { values = {}, texts = {} }: Written,
) {
  const page = await openPage(app, role);
  const document = page.open(sheetOf(worksheet, role));
  await until(() => document.synced, 'synced');
  const sheet = openWorksheet(document.doc);
  for (const [field, value] of Object.entries(values))
    setValue(sheet, { field }, value, countingHand(`係の${role}`), 'me');
  for (const [field, text] of Object.entries(texts))
    replaceText(worksheetText(document.doc, undefined, field), text);
  const mark = document.mark();
  await until(() => document.stored >= mark, 'stored');
  await turns();
  return document;
}
