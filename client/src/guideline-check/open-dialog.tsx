import { useMutation, useQueryClient } from '@tanstack/react-query';
import { namedFrom, type SealedSheets } from '@yoriai/shared/guideline-check/api';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './check.module.css';
import { keepSealed, openAt, useSealed } from './queries.ts';

/** Asks before all sheets are opened, and says that nothing brings them back under their seal. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const client = useQueryClient();
  const { area, worksheet } = useWhichWorksheet();
  const sheets = useSealed(area, worksheet).data?.sheets ?? [];
  const open = useMutation({
    mutationFn: () => api.post<SealedSheets>(openAt(area, worksheet)),
    onSuccess: (sealed) => {
      onClose();
      keepSealed(client, area, worksheet, sealed);
      shelfIsStale(client, area);
    },
  });
  const writing = sheets.flatMap(({ name, finished }) => (finished ? [] : [name])).join('、');
  return (
    <Dialog isOpen title={w('guidelineCheck:open.title')} onClose={onClose}>
      <p>{w('guidelineCheck:open.text', { count: sheets.length })}</p>
      <p>
        <b>{w('guidelineCheck:open.forGood')}</b>
      </p>
      {writing !== '' && <p>{w('guidelineCheck:open.waiting', { names: writing })}</p>}
      {sheets.length < namedFrom && <p>{w('guidelineCheck:open.few')}</p>}
      <FailureNotice failure={open.error} />
      <div className={styles.acts}>
        <Button onPress={onClose}>{w('guidelineCheck:open.no')}</Button>
        {/* Not `isPending`: what a screen reader is told of a button in waiting names it by its element, and that goes with the question. */}
        <Button variant="primary" isDisabled={open.isPending} onPress={() => open.mutate()}>
          {w('guidelineCheck:open.yes')}
        </Button>
      </div>
    </Dialog>
  );
}
