import type { InvitationFace } from '@yoriai/shared/people/invitation';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { InArea } from '../parts-in-areas.tsx';
import styles from './joining.module.css';

/** As what one is invited, and for how long. */
export function InvitedAs({ face: { role, areas, lastDay } }: { readonly face: InvitationFace }) {
  const { w } = useWords();
  return (
    <ul className={styles.as}>
      <li>
        <Icon name="person" />
        <span>
          {w(`people:roles.${role}`)}
          {w('joining:as')}
        </span>
      </li>
      {areas.map(({ name, as }) => (
        <li key={`${name} ${as}`}>
          <Icon name="home" />
          <span>
            <InArea name={name} as={as} />
          </span>
        </li>
      ))}
      {lastDay !== undefined && (
        <li>
          <Icon name="cal" />
          <span>{w('joining:until', { day: writeDate(lastDay, 'era') })}</span>
        </li>
      )}
    </ul>
  );
}
