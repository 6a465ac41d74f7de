import { worksheetDocument } from '@yoriai/shared/documents/names';
import { lazy, Suspense, useState } from 'react';
import { useDocument } from '../collaboration/react.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useTellMade } from './use-tell-made.tsx';

const OwnRecordDialog = lazy(() => import('./own-record-dialog.tsx'));

/** 自分の記録にする: each of the staff who were there makes their own (B-35). */
export function MinutesActs() {
  const { w } = useWords();
  const { may } = useSignedIn();
  const { tellMade, tellFilled } = useTellMade();
  const [making, setMaking] = useState(false);
  const [books, setBooks] = useState<ReadonlySet<string>>(new Set());
  const hold = (book: string) => {
    setMaking(false);
    setBooks(new Set([...books, book]));
  };
  if (!may('write worksheet') || !may('create worksheet')) return null;
  return (
    <>
      <Button icon="record" onPress={() => setMaking(true)}>
        {w('minutes:act')}
      </Button>
      <Suspense fallback={null}>
        {making && (
          <OwnRecordDialog
            onClose={() => setMaking(false)}
            onMade={(book, added) => {
              hold(book);
              tellMade(book, added);
            }}
            onFilled={(filled) => {
              hold(filled.book);
              tellFilled(filled);
            }}
          />
        )}
      </Suspense>
      {[...books].map((book) => (
        <HeldBook key={book} book={book} />
      ))}
    </>
  );
}

/** A book in which something can be taken back stays open. */
function HeldBook({ book }: { readonly book: string }) {
  useDocument(worksheetDocument(book));
  return null;
}
