import { createHash } from 'node:crypto';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { giveNumbers } from '@yoriai/shared/documents/row-numbers';
import { openWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { ImportChoices, ImportDone, ImportStep } from '@yoriai/shared/records/exchange/api';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import * as Y from 'yjs';
import type { Projections } from '../areas/projections.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Person } from '../people/people.ts';
import { bookAtHand } from './book.ts';
import { inThread } from './in-thread.ts';

export interface ImportKeepers {
  readonly engine: Pick<Engine, 'change' | 'read'>;
  readonly projections: Pick<Projections, 'refresh'>;
}

export interface ImportRecords {
  readonly worksheet: string;
  readonly bytes: Uint8Array;
  readonly choices: ImportChoices;
  /** Of this import; asked for again with the same one, it is done once. */
  readonly key: string;
  readonly person: Pick<Person, 'name' | 'accountId'>;
  readonly now: number;
  readonly signal: AbortSignal;
  readonly onStep: (step: ImportStep) => void;
}

/**
 * Takes the records of a file into a book: all of them in one change of the document, or none (WS-4). Nothing of the
 * file stays on the server but the rows.
 *
 * @throws YoriaiError records-…, storage-unavailable; the signal's reason when it was stopped before it was written
 */
export async function importRecords(
  { engine, projections }: ImportKeepers,
  { worksheet, bytes, choices, key, person, now, signal, onStep }: ImportRecords,
): Promise<ImportDone> {
  const document = worksheetDocument(worksheet);
  const idPrefix = prefixOf(worksheet, person.accountId, key);
  const rows = await engine.read(document, (doc) => readWorksheet(doc).worksheet.rows);
  const done = rows.flatMap(({ id }) => (id.startsWith(idPrefix) ? [id] : []));
  if (done.length > 0) return { rows: done.sort(), again: 0, leftOut: 0 };
  const book = bookAtHand(rows, dayInJapan(now));
  const packed = await inThread(
    { do: 'import', bytes, choices, book, by: person.name, at: now, idPrefix },
    { signal, onStep },
  );
  signal.throwIfAborted();
  onStep({ stage: 'writing', at: packed.rows.length, of: packed.rows.length });
  const [first] = packed.rows;
  if (first !== undefined) {
    await engine.change(document, (doc) => {
      // The same import was asked for twice at once.
      if (openWorksheet(doc).rows.has(first)) return;
      if (Y.encodeStateAsUpdate(doc).byteLength + packed.update.byteLength > limits.documentBytes)
        throw new YoriaiError('records-do-not-fit');
      doc.transact((transaction) => {
        Y.applyUpdate(doc, packed.update);
        // The rows are the server's own, as the numbers are: Yjs would take the numbers for somebody else's under its id.
        transaction.local = true;
        giveNumbers(doc);
      });
    });
    await projections.refresh(document, { by: person.name, at: now });
  }
  return { rows: packed.rows, again: packed.again, leftOut: packed.leftOut };
}

/** Row ids tell which import they are of, to this server alone. */
const prefixOf = (worksheet: string, account: string, key: string): string =>
  `w_${BigInt(`0x${createHash('sha256').update(`${worksheet} ${account} ${key}`).digest('hex')}`)
    .toString(36)
    .slice(0, 14)}`;
