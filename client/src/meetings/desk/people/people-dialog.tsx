import { api } from '../../../app/api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './people.module.css';
import { peopleLists } from './people-lists.ts';
import { PersonLine } from './person-line.tsx';

/** 参加者: let in, called by another name, held for a while, shown out. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { at, act, people, meeting } = useDesk();
  const { waiting, here } = peopleLists(people);
  const change = (person: string, how: object) => act(() => api.patch(`${at}/people/${person}`, how));
  const { phones, hall, tables } = meeting.present;
  return (
    <Dialog isOpen wide title={w('desk:people.title')} onClose={onClose}>
      <p>{w('desk:people.sum', { phones, hall, tables })}</p>
      {waiting.length > 0 && (
        <section className={styles.part}>
          <h3>{w('desk:people.waiting', { n: waiting.length })}</h3>
          <ul className={styles.list}>
            {waiting.map(({ id, name }) => (
              <li key={id}>
                <b>{name}</b>
                <Button variant="primary" onPress={() => void change(id, { admit: true })}>
                  {w('desk:people.admit')}
                  <span className="vh">{name}</span>
                </Button>
                <Button variant="quiet" onPress={() => void change(id, { out: true })}>
                  {w('desk:people.refuse')}
                  <span className="vh">{name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {here.length === 0 && <p className={styles.quiet}>{w('desk:people.none')}</p>}
      <ul className={styles.list}>
        {here.map((person) => (
          <PersonLine key={person.id} person={person} onChange={(how) => change(person.id, how)} />
        ))}
      </ul>
    </Dialog>
  );
}
