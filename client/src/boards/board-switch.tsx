import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './board-switch.module.css';

interface BoardSwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly icon: string;
    readonly words: ReactNode;
    readonly short?: ReactNode;
  }[];
  readonly onChange: (value: T) => void;
  /** Worn by the choice that shows what only staff see. */
  readonly staff?: boolean;
}

/** One of two ways to look at the board, both in sight. */
export function BoardSwitch<T extends string>({
  label,
  value,
  options,
  onChange,
  staff,
}: BoardSwitchProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.switch, staff && styles.staff)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.choice ?? ''}>
          <Icon name={option.icon} />
          {option.short ? (
            <>
              <span className={styles.long}>{option.words}</span>
              <span className={styles.short}>{option.short}</span>
            </>
          ) : (
            <span>{option.words}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
