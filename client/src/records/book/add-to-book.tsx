import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { recordsTable } from '@yoriai/shared/records/records';
import { addRows, type NewRow } from '@yoriai/shared/worksheets/edits/rows';
import { useEffect, useRef } from 'react';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { ownHand } from '../../collaboration/own-hand.ts';
import { useDocument, useStore } from '../../collaboration/react.tsx';
import { useSignedIn } from '../../people/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.tsx';

interface AddToBookProps {
  /** The book, `s_…`. */
  readonly book: string;
  readonly record: NewRow;
  readonly onAdded: (added: Added) => void;
}

/** The new record, and the document it stands in. */
export interface Added {
  readonly row: string;
  readonly document: DocumentConnection;
}

/** Puts one new record into a book, once its document is there. */
export function AddToBook({ book, record, onAdded }: AddToBookProps) {
  const { w } = useWords();
  const { self } = useSignedIn();
  const document = useDocument(worksheetDocument(book));
  const state = useStore(document.state);
  const added = useRef(false);
  const isThere = state.is === 'stored' || state.is === 'live';
  useEffect(() => {
    if (!isThere || added.current) return;
    added.current = true;
    const sheet = openWorksheet(document.doc);
    const [row] = addRows(sheet, recordsTable, [record], ownHand(self.name), document.undo.origin);
    if (row !== undefined) onAdded({ row, document });
  }, [isThere, document, record, self.name, onAdded]);
  return state.is === 'refused' ? <Notice kind="trouble">{w(`errors:${state.why}`)}</Notice> : null;
}
