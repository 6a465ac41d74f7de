import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { useSay } from '../app/say.tsx';
import { worksheetAddress } from '../areas/queries.ts';
import type { Added } from '../records/book/add-to-book.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';

/**
 * Tells of a record that was made in a book, and makes it a step of もとに戻す of this page. It is put away and not
 * deleted: somebody may have written in it meanwhile.
 */
export function useTellMade(): (book: string, added: Added) => void {
  const { w } = useWords();
  const say = useSay();
  const session = useWorksheet();
  const { area } = useWhichWorksheet();
  return (book, { row, document }) => {
    const takeBack = () => {
      putAwayRows(openWorksheet(document.doc), [row], session.hand, document.undo.origin);
      say.done(w('minutes:taken-back'));
    };
    session.steps.did(takeBack);
    say.done(w('minutes:made'), () => (
      <>
        <ButtonLink href={`${worksheetAddress(area, book)}?row=${row}`} icon="record">
          {w('minutes:open')}
        </ButtonLink>
        <Button
          icon="undo"
          onPress={() => {
            session.steps.forget(takeBack);
            takeBack();
          }}
        >
          {w('minutes:take-back')}
        </Button>
      </>
    ));
  };
}
