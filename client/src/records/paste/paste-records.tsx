import { readPasted } from '@yoriai/shared/boards/pasted-cards';
import { lazy, Suspense, useState } from 'react';
import { usePastedOutside } from '../../canvas/paste/pasted-outside.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite } from '../../worksheets/session/use-worksheet.ts';

const PasteDialog = lazy(() => import('./paste-dialog.tsx'));

/** 表から貼る: by the button, or by pasting while nothing is being written. */
export function PasteRecords() {
  const { w } = useWords();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState<{ readonly pasted?: string }>();
  usePastedOutside((pasted) => {
    if (!mayWrite || open || readPasted(pasted).columns < 2) return false;
    setOpen({ pasted });
    return true;
  });
  if (!mayWrite) return null;
  return (
    <>
      <Button icon="columns" onPress={() => setOpen({})}>
        {w('recordsPaste:act')}
      </Button>
      <Suspense fallback={null}>
        {open && <PasteDialog pasted={open.pasted} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}
