import { viewLeader } from '@yoriai/shared/conferences/following';
import { presenterOf } from '@yoriai/shared/conferences/roles';
import { atPresent, type Meeting } from '@yoriai/shared/meetings/meeting';
import { writersIn } from '@yoriai/shared/meetings/phases';
import { colourOf } from '@yoriai/shared/presence/presence';
import { Seat } from '../../ui/seat.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../../worksheets/conduct.ts';
import { useConferenceHeld } from '../conference-context.ts';
import styles from './roles.module.css';

interface Tile {
  readonly key: string;
  readonly role: 'host' | 'presenter' | 'advisor' | 'recorder' | 'timekeeper';
  readonly account: string;
  readonly name: string;
}

/** Who does what: a tile each; the one to whom all listen stands out. */
export function Roles() {
  const { w } = useWords();
  const { isShared } = useConduct();
  const { meeting } = useConferenceHeld();
  const leads = viewLeader(meeting);
  const leadsAs = isReported(meeting) ? 'presenter' : 'host';
  const tiles = tilesOf(meeting);
  return (
    <ul className={styles.roles}>
      {tiles.map(({ key, role, account, name }) => (
        <li key={key} data-role={role} data-leads={(account === leads && role === leadsAs) || undefined}>
          {!isShared && (
            <Seat
              person={{
                id: account,
                name,
                role: role === 'advisor' ? 'advisor' : 'staff',
                colour: colourOf(account),
              }}
              size={30}
            />
          )}
          <span>
            {w(`conferences:role.${role}`)}
            {!isShared && <b>{name}</b>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether it is the presenter's time. */
const isReported = (meeting: Meeting): boolean => {
  const step = atPresent(meeting);
  return step !== undefined && writersIn(step.kind) === 'presenter' && presenterOf(meeting) !== undefined;
};

function tilesOf({ host, people }: Meeting): readonly Tile[] {
  const of = (role: Exclude<Tile['role'], 'host'>): readonly Tile[] =>
    Object.entries(people).flatMap(([account, person]) =>
      person.role === role ? [{ key: `${role} ${account}`, role, account, name: person.name }] : [],
    );
  return [
    ...(host ? [{ key: 'host', role: 'host' as const, ...host }] : []),
    ...of('presenter'),
    ...of('advisor'),
    ...of('recorder'),
    ...of('timekeeper'),
  ];
}
