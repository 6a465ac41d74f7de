import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { putSharedView } from './shared-view.ts';
import styles from './sharing.module.css';

/** Says plainly that the page is shown as it may be shown to others, and how that ends. */
export function SharedMark() {
  const { w } = useWords();
  const { worksheet } = useWhichWorksheet();
  return (
    <div className={styles.mark} role="status" data-shared-view="">
      <b>
        <Icon name="screen" />
        {w('conferences:share.mark')}
      </b>
      <p>{w('conferences:share.text')}</p>
      <Button variant="quiet" onPress={() => putSharedView(worksheet, false)}>
        {w('conferences:share.off')}
      </Button>
    </div>
  );
}
