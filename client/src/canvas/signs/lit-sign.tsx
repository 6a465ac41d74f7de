import { type ReactNode, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../../ui/icon.tsx';
import type { BoardSession } from '../session/board-session.ts';
import { useLitCards } from './use-lit-cards.ts';

interface LitSignProps {
  readonly session: BoardSession;
  /** What hangs loose; the sign is there as long as there is any. */
  readonly cards: ReadonlySet<string>;
  /** What it says of them. */
  readonly children: ReactNode;
  /** The verb, before and after it was pressed. */
  readonly act: (on: boolean) => ReactNode;
  readonly className: string | undefined;
  /** Whether the first of them is brought into sight. */
  readonly reveals?: boolean;
  readonly staffOnly?: boolean;
}

/** A gap in words, with a number and a verb; pressed, the cards it speaks of are lit up (look, "Gap"). */
export function LitSign({
  session,
  cards,
  children,
  act,
  className,
  reveals = false,
  staffOnly,
}: LitSignProps) {
  const [on, setOn] = useState(false);
  useLitCards(session, on ? cards : undefined);
  if (cards.size === 0 && !on) return null;
  const light = (shine: boolean) => {
    setOn(shine);
    const [first] = cards;
    if (reveals && shine && first !== undefined) session.viewport?.reveal(first);
  };
  return (
    <ToggleButton
      className={className ?? ''}
      isSelected={on}
      onChange={light}
      {...(staffOnly && { 'data-staff-only': true })}
    >
      <Icon name="ring" />
      <span>{children}</span>
      <b>{act(on)}</b>
    </ToggleButton>
  );
}
