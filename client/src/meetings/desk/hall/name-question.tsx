import type { Finding } from '@yoriai/shared/mask-check/finding';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './hall-voice.module.css';

interface NameQuestionProps {
  readonly findings: readonly Finding[];
  readonly onChange: () => void;
  readonly onAsIs: () => void;
}

/** Before a voice is seen by all: what in it may tell of somebody, and one tap either way (A7). */
export function NameQuestion({ findings, onChange, onAsIs }: NameQuestionProps) {
  const { t, w } = useWords();
  const found = findings.map((it) => t('desk:hall.quoted', { found: it.found })).join('');
  const instead = findings.flatMap((it) => (it.instead === undefined ? [] : [it.instead]));
  return (
    <div className={styles.question} role="alert">
      <p>{w('desk:hall.names', { found })}</p>
      {instead.length > 0 && (
        <Button icon="pen" onPress={onChange}>
          {w('desk:hall.change', { instead: instead.join(t('desk:hall.and')) })}
        </Button>
      )}
      <Button variant="quiet" onPress={onAsIs}>
        {w('desk:hall.asIs')}
      </Button>
    </div>
  );
}
