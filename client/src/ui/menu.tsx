import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import styles from './menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly icon?: string;
  readonly words: ReactNode;
  /** The words without readings, for typing ahead. */
  readonly plain: string;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** What a screen reader calls the menu. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly choices: readonly MenuChoice[];
}

export function Menu({ label, trigger, choices }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu aria-label={label} className={styles.menu ?? ''}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.plain}
              onAction={choice.onAction}
              className={styles.item ?? ''}
            >
              {choice.icon && <Icon name={choice.icon} />}
              <span>{choice.words}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
