import { replaceText, textOf } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { useSay } from '../app/say.tsx';
import { worksheetAddress } from '../areas/queries.ts';
import type { Added } from '../records/book/add-to-book.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import type { Filled } from './record-there.tsx';

interface TellMade {
  /** Of a record that was made in a book. It is taken back by putting it away: somebody may have written in it meanwhile. */
  readonly tellMade: (book: string, added: Added) => void;
  /** Of 経過 that was put into a draft; taken back only while it is as it was put in. */
  readonly tellFilled: (filled: Filled) => void;
}

/** Tells what became of one's own record, and makes it a step of もとに戻す of this page. */
export function useTellMade(): TellMade {
  const { w } = useWords();
  const say = useSay();
  const session = useWorksheet();
  const { area } = useWhichWorksheet();
  const tell = (words: 'made' | 'filled', record: { book: string; row: string }, undo: () => void) => {
    const takeBack = () => {
      undo();
      say.done(w(`minutes:${words === 'made' ? 'taken-back' : 'emptied'}`));
    };
    session.steps.did(takeBack);
    say.done(w(`minutes:${words}`), () => (
      <>
        <ButtonLink href={`${worksheetAddress(area, record.book)}?row=${record.row}`} icon="record">
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
  return {
    tellMade: (book, { row, document }) =>
      tell('made', { book, row }, () =>
        putAwayRows(openWorksheet(document.doc), [row], session.hand, document.undo.origin),
      ),
    tellFilled: ({ book, row, document: { doc, undo }, process }) =>
      tell('filled', { book, row }, () => {
        const text = worksheetText(doc, row, 'process');
        if (textOf(text) === process) doc.transact(() => replaceText(text, ''), undo.origin);
      }),
  };
}
