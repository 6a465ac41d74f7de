import type { AreaPeople, AssignedView } from '@yoriai/shared/assignments/assignment';
import { missingCharge } from '@yoriai/shared/assignments/missing-charge';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { PersonLine } from '../people/person-line.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './assignments.module.css';

export interface AssignedPeopleProps {
  readonly of: AreaPeople;
  /** Given to those who may change somebody's part. */
  readonly onChange: ((person: AssignedView) => void) | undefined;
}

/** Those of the area, and those of the areas around it, whose part holds here too. */
export function AssignedPeople({ of: { people, around }, onChange }: AssignedPeopleProps) {
  const { t, w } = useWords();
  if (people.length + around.length === 0) return <p>{w('assignments:none')}</p>;
  const missing = missingCharge({ people, around });
  return (
    <>
      {missing && <p className={styles.missing}>{w(`assignments:missing.${missing}`)}</p>}
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonLine
            key={`${person.account} ${person.as} ${person.firstDay}`}
            person={{ ...person, id: person.account }}
            beside={<span className={styles.tag}>{w(`people:assignments.${person.as}`)}</span>}
            acts={
              onChange && (
                <Button
                  aria-label={t('assignments:changeOf', { name: person.name })}
                  onPress={() => onChange(person)}
                >
                  {w('assignments:change')}
                </Button>
              )
            }
          >
            <Span person={person} />
          </PersonLine>
        ))}
        {around.map((person) => (
          <PersonLine
            key={`${person.account} ${person.area.id} ${person.as} ${person.firstDay}`}
            person={{ ...person, id: person.account }}
            beside={<span className={styles.tag}>{w(`people:assignments.${person.as}`)}</span>}
          >
            <p>{w('assignments:fromAbove', { area: person.area.name })}</p>
            <Span person={person} />
          </PersonLine>
        ))}
      </ul>
    </>
  );
}

function Span({ person: { firstDay, lastDay } }: { readonly person: AssignedView }) {
  const { t } = useWords();
  const days = [
    firstDay !== undefined && t('assignments:from', { day: writeDate(firstDay, 'era') }),
    lastDay !== undefined && t('assignments:until', { day: writeDate(lastDay, 'era') }),
  ].filter((it) => it !== false);
  return days.length > 0 ? <p>{days.join('、')}</p> : null;
}
