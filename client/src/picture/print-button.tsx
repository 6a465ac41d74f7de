import { lazy, Suspense, useState } from 'react';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';

/** What draws and prints comes when it is asked for. */
const PictureDialog = lazy(() => import('./picture-dialog.tsx'));

/** 刷る: prints the board, or keeps it as a picture, from 図 and from 一覧 alike (CAN-8). */
export function PrintButton({ className }: { readonly className?: string | undefined }) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const [open, setOpen] = useState(false);
  if (!may('print board')) return null;
  return (
    <>
      <Button variant="quiet" icon="print" className={className} onPress={() => setOpen(true)}>
        {w('picture:print')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PictureDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
