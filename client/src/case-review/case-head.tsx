import { useState } from 'react';
import { GroundState } from '../legal-ground/ground-state.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useConduct } from '../worksheets/conduct.ts';
import {
  useMayWrite,
  useRows,
  useWorksheet,
  useWorksheetTopic,
} from '../worksheets/session/use-worksheet.ts';
import styles from './case.module.css';
import { CheckState } from './check/check-state.tsx';
import { GatherDialog } from './gather/gather-dialog.tsx';

/** First what is to be done first: to gather; once there is something, whether a second person has looked at it. */
export function CaseHead() {
  const { w } = useWords();
  const { view } = useWorksheet();
  const mayWrite = useMayWrite();
  const { isShared } = useConduct();
  const [gathering, setGathering] = useState(false);
  useWorksheetTopic('field relations');
  const [progress, profile] = [useRows('progress'), useRows('profile')];
  const isEmpty = progress.length + profile.length === 0 && !view.values.has('relations');
  return (
    <>
      {isEmpty && mayWrite && !isShared && (
        <div className={styles.begin}>
          <div>
            <h2>{w('caseReview:begin.title')}</h2>
            <p>{w('caseReview:begin.text')}</p>
          </div>
          <Button variant="primary" stitched icon="inbox" onPress={() => setGathering(true)}>
            {w('caseReview:act.gather')}
          </Button>
        </div>
      )}
      {!isShared && (
        <>
          <GroundState />
          <CheckState />
        </>
      )}
      {gathering && <GatherDialog onClose={() => setGathering(false)} />}
    </>
  );
}
