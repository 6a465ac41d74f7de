import { boardDocument, versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { picturePlace } from '@yoriai/shared/redaction/gone';
import { withoutConversions } from '@yoriai/shared/redaction/without-conversions';
import { withoutInPapers } from '@yoriai/shared/redaction/without-in-papers';
import { withoutOnBoard, withoutStaffNotes } from '@yoriai/shared/redaction/without-on-board';
import { withoutOnWorksheet } from '@yoriai/shared/redaction/without-on-worksheet';
import type { ReadAreaFile } from '../exchange/read-area-file.ts';
import type { RedactionLedger } from './ledger.ts';
import { goneAnywhere, goneFor } from './redaction.ts';

/** A file of an area that was made before something was redacted here, without it (ACC-8, P28). */
export function withoutRedacted(
  file: ReadAreaFile,
  ledger: Pick<RedactionLedger, 'all' | 'isWhole'>,
): ReadAreaFile {
  const redactions = ledger.all();
  if (redactions.length === 0) return file;
  return {
    ...file,
    boards: file.boards
      .filter(({ id }) => !ledger.isWhole(id))
      .map((it) => {
        const gone = goneFor(boardDocument(it.id), redactions);
        return {
          ...it,
          board: withoutOnBoard(it.board, gone),
          staffNotes: withoutStaffNotes(it.staffNotes, gone),
          picture: gone.here.has(picturePlace) ? undefined : it.picture,
        };
      }),
    worksheets: file.worksheets
      .filter(({ id }) => !ledger.isWhole(id))
      .map((it) => ({
        ...it,
        worksheet: withoutOnWorksheet(it.worksheet, goneFor(worksheetDocument(it.id), redactions)),
        papers: withoutInPapers(it.papers, goneFor(versionsDocument(it.id), redactions)),
      })),
    conversions: withoutConversions(
      file.conversions,
      goneAnywhere(redactions.flatMap(({ papers }) => papers)),
    ),
  };
}
