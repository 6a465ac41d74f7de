import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './emergency-button.module.css';
import { numbersShown } from './shown.ts';

/** 「いま危ない」: in reach on every page. It shows numbers to call at once, tells nobody and stores nothing (P23). */
export function EmergencyButton() {
  const { t, w } = useWords();
  return (
    <Button
      variant="quiet"
      icon="phone"
      className={styles.button}
      aria-label={t('emergency:open')}
      onPress={() => numbersShown.set(true)}
    >
      <span className={styles.long}>{w('emergency:open')}</span>
      <span className={styles.short}>{w('emergency:short')}</span>
    </Button>
  );
}
