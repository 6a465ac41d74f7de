import { printAddress } from '../../areas/queries.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../which-worksheet.ts';
import styles from './page.module.css';

/** 刷る: the paper as the printer gets it. */
export function PrintLink() {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  return (
    <ButtonLink href={printAddress(area, worksheet)} variant="quiet" icon="print" className={styles.print}>
      {w('worksheets:bar.print')}
    </ButtonLink>
  );
}
