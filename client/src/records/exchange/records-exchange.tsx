import { lazy, Suspense, useState } from 'react';
import { useSignedIn } from '../../people/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuChoice } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite } from '../../worksheets/session/use-worksheet.ts';

const ImportDialog = lazy(() => import('./import-dialog.tsx'));
const ExportDialog = lazy(() => import('./export-dialog.tsx'));

/** ファイル: records out of a file, and into one (WS-4). For the bar of a book. */
export function RecordsExchange() {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState<'import' | 'export'>();
  const close = () => setOpen(undefined);
  const choice = (id: 'import' | 'export', icon: string): MenuChoice => ({
    id,
    icon,
    words: w(`recordsExchange:${id}`),
    plain: t(`recordsExchange:${id}`),
    onAction: () => setOpen(id),
  });
  const choices = [
    ...(mayWrite && may('import worksheet') ? [choice('import', 'inbox')] : []),
    ...(may('export worksheet') ? [choice('export', 'download')] : []),
  ];
  if (choices.length === 0) return null;
  return (
    <>
      <Menu
        label={t('recordsExchange:menu')}
        trigger={<Button icon="sheet">{w('recordsExchange:menu')}</Button>}
        choices={choices}
      />
      <Suspense fallback={null}>
        {open === 'import' && <ImportDialog onClose={close} />}
        {open === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </>
  );
}
