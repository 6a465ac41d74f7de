import { readBoard } from '@yoriai/shared/documents/board';
import { fillBoard } from '@yoriai/shared/documents/fill-board';
import { fillWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import type { KeptPapers } from '@yoriai/shared/documents/kept-papers';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { fillProvenanceAfresh, readProvenance } from '@yoriai/shared/documents/provenance';
import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import { fillStaffNotes, readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Gone } from '@yoriai/shared/redaction/gone';
import { withoutConversions } from '@yoriai/shared/redaction/without-conversions';
import { withoutInPapers } from '@yoriai/shared/redaction/without-in-papers';
import { withoutOnBoard, withoutStaffNotes } from '@yoriai/shared/redaction/without-on-board';
import { withoutOnWorksheet } from '@yoriai/shared/redaction/without-on-worksheet';
import * as Y from 'yjs';
import { fillChoices, fillDesk, fillMeeting } from './rebuild-meeting.ts';

/**
 * A document made anew of what stays of it, by way of its plain form: a CRDT keeps traces of all that ever was in it, so
 * nothing less will do (ENGINE, trap 15).
 *
 * @param document its bare name @returns undefined for a family that is never made anew
 */
export function rebuilt(document: string, old: Y.Doc, gone: Gone): Y.Doc | undefined {
  const fresh = withQuickRoots(new Y.Doc());
  switch (parseDocumentName(document)?.family) {
    case 'board':
      fillBoard(fresh, withoutOnBoard(readBoard(old).board, gone));
      return fresh;
    case 'staff-notes':
      fillStaffNotes(fresh, withoutStaffNotes(readStaffNotes(old), gone));
      return fresh;
    case 'worksheet':
      fillWorksheet(fresh, withoutOnWorksheet(readWorksheet(old).worksheet, gone));
      return fresh;
    case 'worksheet-versions':
      fillPapers(fresh, withoutInPapers(papersIn(old), gone));
      return fresh;
    case 'provenance':
      fillProvenanceAfresh(fresh, withoutConversions(readProvenance(old).conversions, gone));
      return fresh;
    case 'meeting':
      fillMeeting(fresh, old, gone);
      return fresh;
    case 'meeting-desk':
      fillDesk(fresh, old, gone);
      return fresh;
    case 'meeting-votes':
      fillChoices(fresh, old, gone);
      return fresh;
    default:
      return undefined;
  }
}

/** Every map of it: a copy for this house, unlike one that leaves it (`readKeptPapers`). */
const papersIn = (doc: Y.Doc): KeptPapers =>
  Object.fromEntries([...doc.share.keys()].map((name) => [name, doc.getMap(name).toJSON()]));

function fillPapers(doc: Y.Doc, papers: KeptPapers): void {
  doc.transact(() => {
    for (const [name, entries] of Object.entries(papers))
      for (const [key, value] of Object.entries(entries)) doc.getMap(name).set(key, value);
  });
}

/** Every client id under which anything was written. */
export const handsIn = (doc: Y.Doc): readonly number[] => [
  ...new Set([...doc.store.clients.keys(), ...(doc.store.pendingStructs?.missing.keys() ?? [])]),
];
