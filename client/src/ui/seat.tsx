import type { Role } from '@yoriai/shared/access/roles';
import type { PresentPerson } from '@yoriai/shared/presence/presence';
import type { CSSProperties, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './seat.module.css';

/** 座布団 = staff, 亀甲 = partner agency, circle = resident: the shape tells the role. */
function shapeOf(role: Role): string | undefined {
  if (role === 'resident' || role === 'screen') return styles.circle;
  if (role === 'partner' || role === 'advisor') return styles.hexagon;
  return styles.cushion;
}

export function Seat({ person, size = 30 }: { readonly person: PresentPerson; readonly size?: number }) {
  const style = { '--c': `var(--p${person.colour})`, '--size': `${size}px` } as CSSProperties;
  return (
    <span
      className={cx(styles.seat, shapeOf(person.role))}
      style={style}
      title={person.name}
      aria-hidden="true"
    >
      <b>{Array.from(person.name)[0]}</b>
    </span>
  );
}

export interface SeatsProps {
  readonly people: readonly PresentPerson[];
  /** Said to a screen reader in place of the drawn seats. */
  readonly label: string;
  readonly size?: number;
  /** How many seats are drawn before the rest becomes a number. */
  readonly most?: number;
  readonly className?: string | undefined;
  /** Words after the seats. */
  readonly children?: ReactNode;
}

export function Seats({ people, label, size = 30, most = 6, className, children }: SeatsProps) {
  const drawn = people.slice(0, most);
  const rest = people.length - drawn.length;
  return (
    <div className={cx(styles.seats, className)} data-many={people.length > 3 || undefined}>
      <span className="visually-hidden">{label}</span>
      {drawn.map((person) => (
        <Seat key={person.id} person={person} size={size} />
      ))}
      {rest > 0 && <span className={cx(styles.more, 'num')}>＋{rest}</span>}
      {children && <small aria-hidden="true">{children}</small>}
    </div>
  );
}
