import type { Shelf } from '@yoriai/shared/areas/area';
import { deskDocument } from '@yoriai/shared/documents/names';
import { readStaffThere } from '@yoriai/shared/meetings/desk';
import { bookOfYear } from '@yoriai/shared/records/book-of-year';
import { recordsTemplate } from '@yoriai/shared/records/records';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { worksheetAddress } from '../../../areas/queries.ts';
import { useDocument } from '../../../collaboration/react.tsx';
import { useSignedIn } from '../../../people/session.tsx';
import { shortDay } from '../../../records/days.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useRead } from '../../use-read.ts';
import { useDesk } from '../desk-context.ts';
import styles from './closing.module.css';

/** The way to one's own draft of a 実践記録; without a book of the year, what would be if there were one (MTG-10). */
export function RecordDraft({ shelf }: { readonly shelf: Shelf }) {
  const { w } = useWords();
  const { self } = useSignedIn();
  const { area, id, meeting } = useDesk();
  const staff = useRead(useDocument(deskDocument(id)).doc, readStaffThere);
  const day = dayInJapan(meeting.startsAt);
  const books = shelf.sheets.filter(
    ({ kind, away, frozen }) => kind === recordsTemplate && away === undefined && frozen === undefined,
  );
  const draft = staff.get(self.id)?.draft;
  if (draft && books.some((it) => it.id === draft.book))
    return (
      <div className={styles.draft}>
        <p>{w('desk:closed.draft', { day: shortDay(day) })}</p>
        <ButtonLink href={`${worksheetAddress(area, draft.book)}?row=${draft.row}`} icon="record">
          {w('desk:closed.openDraft')}
        </ButtonLink>
      </div>
    );
  return bookOfYear(books, day) ? null : <p className={styles.quiet}>{w('desk:closed.noBook')}</p>;
}
