import type { SentKind } from '@yoriai/shared/meetings/phases';
import { Icon } from '../../ui/icon.tsx';
import { kindLooks } from './kinds.ts';
import { usePhoneWords } from './use-phone.ts';
import styles from './write.module.css';

interface KindChoiceProps {
  readonly kinds: readonly SentKind[];
  readonly kind: SentKind;
  readonly label: string;
  readonly onChange: (kind: SentKind) => void;
}

/** Large words with icon and 文様; one is chosen already, so that nobody has to choose. */
export function KindChoice({ kinds, kind, label, onChange }: KindChoiceProps) {
  const { w } = usePhoneWords();
  return (
    <fieldset className={styles.kinds}>
      <legend className="vh">{label}</legend>
      {kinds.map((it) => (
        <label key={it} data-paper={kindLooks[it].paper}>
          <input
            type="radio"
            className="vh"
            name="kind"
            checked={it === kind}
            onChange={() => onChange(it)}
          />
          <Icon name={kindLooks[it].icon} />
          <span>{w(`kind.${it}`)}</span>
          <Icon name="check" className={`i ${styles.ok ?? ''}`} />
        </label>
      ))}
    </fieldset>
  );
}
