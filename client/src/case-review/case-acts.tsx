import { useState } from 'react';
import { useConference } from '../conferences/conference-context.ts';
import { ShareToggle } from '../conferences/sharing/share-toggle.tsx';
import { isUnderWay } from '../conferences/stages.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useMayWrite } from '../worksheets/session/use-worksheet.ts';
import { GatherDialog } from './gather/gather-dialog.tsx';

/** Gathering, also later: a case goes on. While it is talked about, how it is shown to others instead. */
export function CaseActs() {
  const { meeting } = useConference();
  return meeting && isUnderWay(meeting) ? <ShareToggle /> : <Gather />;
}

function Gather() {
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
