import { refusedIn } from '@yoriai/shared/legal-ground/refused-words';
import type { FindingKind } from '@yoriai/shared/mask-check/finding';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './checked-line.module.css';

interface CheckedLineProps extends TextFieldProps {
  /** What somebody said is no name. */
  readonly notNames: readonly string[];
  readonly onNotName: (found: string) => void;
}

/** Of these somebody may say that they name nobody; a telephone is a telephone (B-2). */
const doubtful: readonly FindingKind[] = ['name', 'initial', 'building'];

/** Words that will be read long after: what tells of somebody is said at once, with other words for it (P1, P2). */
export function CheckedLine({ notNames, onNotName, ...field }: CheckedLineProps) {
  const { w } = useWords();
  const { value, onChange } = field;
  const [found] = refusedIn(value, notNames);
  return (
    <div className={styles.line}>
      <TextField {...field} />
      {found && (
        <div className={styles.found} role="status">
          <p>
            <Icon name="bang" />
            <span>
              {w(doubtful.includes(found.kind) ? 'legalGround:found.name' : 'legalGround:found.detail', {
                found: found.found,
              })}
            </span>
          </p>
          <div className={styles.acts}>
            {found.instead !== undefined && (
              <Button
                onPress={() =>
                  onChange(value.slice(0, found.from) + found.instead + value.slice(found.until))
                }
              >
                {w('legalGround:found.instead', { words: found.instead })}
              </Button>
            )}
            {doubtful.includes(found.kind) && (
              <Button onPress={() => onNotName(found.found)}>{w('legalGround:found.no-name')}</Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
