import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { openWorksheet, readLost, type WorksheetDocument } from '@yoriai/shared/documents/worksheet';
import { followLostValues, noteLost } from '@yoriai/shared/worksheets/lost-values';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';

/** A server that everybody meets at, and that forgets what was dropped as the real one does. */
export function serverOf(templateName: string): Y.Doc {
  const template = worksheetTemplate(templateName);
  if (!template) throw new Error(`no template ${templateName}`);
  const doc = new Y.Doc();
  doc.clientID = 1;
  fillWorksheet(doc, newWorksheet(template, '紙', countingHand('だれか')));
  return doc;
}

/** One person's copy of a sheet, joined to the server or not. */
export class Replica {
  readonly doc = new Y.Doc();
  readonly sheet: WorksheetDocument;
  readonly hand: ReturnType<typeof countingHand>;
  readonly #server: Y.Doc;

  constructor(server: Y.Doc, name: string, client: number) {
    this.doc.clientID = client;
    this.#server = server;
    this.hand = countingHand(name);
    this.sheet = openWorksheet(this.doc);
    this.meet();
    followLostValues(this.sheet, (news) => noteLost(this.sheet, news));
  }

  /** Hands over what the server lacks, then takes what is there; or the other way about. */
  meet(first: 'give' | 'take' = 'give'): void {
    const give = () =>
      Y.applyUpdate(this.#server, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.#server)));
    const take = () =>
      Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(this.#server, Y.encodeStateVector(this.doc)));
    if (first === 'take') take();
    give();
    take();
    give();
  }

  /** What lost, as `place by value`. */
  lost(): readonly string[] {
    return readLost(this.sheet.lost)
      .map(({ place, entry }) => `${place} ${entry.by} ${JSON.stringify(entry.value)}`)
      .sort();
  }
}
