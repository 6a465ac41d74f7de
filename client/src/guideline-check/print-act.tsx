import { useNumbering } from '../access-record/numbered.tsx';
import { useSignedIn } from '../people/session.tsx';
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
  const { may } = useSignedIn();
  const { print, isAsking } = useNumbering();
  if (!sealed) return null;
  if (!isMine && sealed.opened !== undefined)
    return may('print worksheet') ? (
      <Button variant="quiet" icon="print" isPending={isAsking} onPress={print}>
        {w('worksheets:bar.print')}
      </Button>
    ) : null;
  return isMine || sealed.mine ? <PrintLink /> : null;
}
