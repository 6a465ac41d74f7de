import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../../worksheets/conduct.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { useConference } from '../conference-context.ts';
import { isUnderWay } from '../stages.ts';
import { putSharedView } from './shared-view.ts';

/** 共有用: before the window is shown over a video call (AC-B B13). */
export function ShareToggle() {
  const { w } = useWords();
  const { worksheet } = useWhichWorksheet();
  const { isShared } = useConduct();
  const { meeting } = useConference();
  if (!meeting || !isUnderWay(meeting) || isShared) return null;
  return (
    <Button icon="screen" onPress={() => putSharedView(worksheet, true)}>
      {w('conferences:share.on')}
    </Button>
  );
}
