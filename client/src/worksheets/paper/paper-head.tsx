import { useState } from 'react';
import { useSignedIn } from '../../people/session.tsx';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite, useWorksheet, useWorksheetTopic } from '../session/use-worksheet.ts';
import styles from './paper.module.css';
import { RenameDialog } from './rename-dialog.tsx';

/** The name of the form, and the title of the sheet, which can be changed. */
export function PaperHead() {
  const { template, view } = useWorksheet();
  const { may } = useSignedIn();
  const mayWrite = useMayWrite();
  const { shown } = useWording();
  const { w } = useWords();
  const [renaming, setRenaming] = useState(false);
  useWorksheetTopic('meta');
  return (
    <header className={styles.head}>
      <div className={styles.form}>
        <span>{shown(template.title)}</span>
        {mayWrite && may('rename worksheet') && (
          <Button variant="quiet" icon="pen" className={styles.rename} onPress={() => setRenaming(true)}>
            {w('worksheets:title.change')}
          </Button>
        )}
        {template.caution && <span className={styles.caution}>{w('worksheets:page.caution')}</span>}
      </div>
      <h1>{view.title}</h1>
      {renaming && <RenameDialog title={view.title} onClose={() => setRenaming(false)} />}
    </header>
  );
}
