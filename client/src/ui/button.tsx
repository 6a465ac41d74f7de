import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link } from 'wouter';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

interface ButtonLook {
  readonly variant?: 'plain' | 'primary' | 'quiet' | undefined;
  /** 刺し子: at most one on a screen. */
  readonly stitched?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly className?: string | undefined;
}

const classOf = ({ variant = 'plain', stitched, wide, className }: ButtonLook): string =>
  cx(
    styles.button,
    variant === 'primary' && styles.primary,
    variant === 'quiet' && styles.quiet,
    stitched && styles.stitched,
    wide && styles.wide,
    className,
  );

export interface ButtonProps extends ButtonLook, Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** Name of an icon that stands before the words. */
  readonly icon?: string;
  readonly children: ReactNode;
}

export function Button({ variant, stitched, wide, icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classOf({ variant, stitched, wide, className })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}

export interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly icon?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, icon, children, ...look }: ButtonLinkProps) {
  return (
    <Link href={href} className={classOf(look)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly icon: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly className?: string;
}

/** Only for 閉じる, そのほか and zoom: elsewhere words stand beside the icon. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={cx(classOf({ variant: 'quiet', className }), styles.iconOnly)}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
