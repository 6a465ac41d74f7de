import { printAddress } from '../../areas/queries.ts';
import { useSignedIn } from '../../people/session.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../which-worksheet.ts';
import styles from './page.module.css';

/** 刷る: the paper as the printer gets it. */
export function PrintLink() {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { may } = useSignedIn();
  if (!may('print worksheet')) return null;
  return (
    <ButtonLink href={printAddress(area, worksheet)} variant="quiet" icon="print" className={styles.print}>
      {w('worksheets:bar.print')}
    </ButtonLink>
  );
}
