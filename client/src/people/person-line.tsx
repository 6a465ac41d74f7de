import type { AccountRole } from '@yoriai/shared/access/roles';
import { colourOf } from '@yoriai/shared/presence/presence';
import type { ReactNode } from 'react';
import { FreeSeat } from '../ui/free-seat.tsx';
import { Seat } from '../ui/seat.tsx';
import styles from './person-line.module.css';

export interface PersonLineProps {
  /** Without an id: somebody who is still to come. */
  readonly person: { readonly id?: string; readonly name: string; readonly role: AccountRole };
  /** Beside the name. */
  readonly beside?: ReactNode;
  /** Below it. */
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}

/** A person in a list: the cushion, the name, and what there is to say and to do. */
export function PersonLine({ person: { id, name, role }, beside, children, acts }: PersonLineProps) {
  return (
    <li className={styles.line}>
      {id === undefined ? (
        <FreeSeat size={40} />
      ) : (
        <Seat person={{ id, name, role, colour: colourOf(id) }} size={40} />
      )}
      <div className={styles.words}>
        <p className={styles.name}>
          <b>{name}</b>
          {beside}
        </p>
        {children}
      </div>
      {acts && <div className={styles.acts}>{acts}</div>}
    </li>
  );
}
