import { type Finding, isNamelike } from '@yoriai/shared/mask-check/finding';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './finding-line.module.css';

interface FindingLineProps {
  readonly finding: Finding;
  readonly onChange?: (instead: string) => void;
  readonly onNotName?: () => void;
}

/** What a word seems to be, and what one may do with it. */
export function FindingLine({ finding, onChange, onNotName }: FindingLineProps) {
  const { w } = useWords();
  const { found, instead, kind } = finding;
  return (
    <div className={styles.line} data-finding={kind}>
      <p>{w(`maskCheck:found.${kind}`, { found })}</p>
      {onChange && instead !== undefined && (
        <Button onPress={() => onChange(instead)}>{w('maskCheck:act.change', { instead })}</Button>
      )}
      {onNotName && isNamelike(kind) && (
        <Button variant="quiet" onPress={onNotName}>
          {w('maskCheck:act.not-name')}
        </Button>
      )}
    </div>
  );
}
