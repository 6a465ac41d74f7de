import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from '../../ui/icon.tsx';
import styles from './chips.module.css';

interface ChipsProps {
  /** What a screen reader calls them together. */
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly words: ReactNode }[];
  readonly chosen: readonly string[];
  readonly many?: boolean;
  readonly isDisabled: boolean;
  /** The last tap wins; what is tapped again is chosen no more (B-31). */
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Options that lie side by side, chosen by a tap and unchosen by another. */
export function Chips({ name, options, chosen, many = false, isDisabled, onChoose }: ChipsProps) {
  if (options.length === 0) return null;
  return (
    <ToggleButtonGroup
      aria-label={name}
      className={styles.chips ?? ''}
      selectionMode={many ? 'multiple' : 'single'}
      selectedKeys={chosen}
      isDisabled={isDisabled}
      onSelectionChange={(keys) => onChoose([...keys].map(String))}
    >
      {options.map(({ id, words }) => (
        <ToggleButton key={id} id={id} className={styles.chip ?? ''}>
          <span>
            {chosen.includes(id) && <Icon name="check" />}
            <span>{words}</span>
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
