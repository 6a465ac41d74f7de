import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { PrintLink } from '../worksheets/page/print-link.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { useIsMine, useSealed } from './queries.ts';

/** 刷る: the sheets side by side once they are open; one's own before, and where one reads it. */
export function PrintAct() {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { data: sealed } = useSealed(area, worksheet);
  const isMine = useIsMine();
  if (!sealed) return null;
  if (!isMine && sealed.opened !== undefined)
    return (
      <Button variant="quiet" icon="print" onPress={() => window.print()}>
        {w('worksheets:bar.print')}
      </Button>
    );
  return isMine || sealed.mine ? <PrintLink /> : null;
}
