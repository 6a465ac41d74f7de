import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useMayWrite } from '../worksheets/session/use-worksheet.ts';
import { GatherDialog } from './gather/gather-dialog.tsx';

/** Gathering, also later: a case goes on. */
export function CaseActs() {
  const { w } = useWords();
  const mayWrite = useMayWrite();
  const [gathering, setGathering] = useState(false);
  if (!mayWrite) return null;
  return (
    <>
      <Button icon="inbox" onPress={() => setGathering(true)}>
        {w('caseReview:act.gather')}
      </Button>
      {gathering && <GatherDialog onClose={() => setGathering(false)} />}
    </>
  );
}
