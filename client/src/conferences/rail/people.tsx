import { type ConferenceRole, conferenceRoles } from '@yoriai/shared/conferences/roles';
import { colourOf } from '@yoriai/shared/presence/presence';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Seat } from '../../ui/seat.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { EntranceButton } from '../entrance/entrance-button.tsx';
import { type PersonToSee, peopleToSee } from './people-to-see.ts';
import styles from './roles.module.css';

/** Whoever takes part, or may: who has promised, and for whoever leads, who does what. */
export function People() {
  const { w } = useWords();
  const { view, meeting } = useConferenceHeld();
  const [isWhole, setWhole] = useState(false);
  const { first, others } = peopleToSee(meeting, view?.people ?? []);
  return (
    <div>
      <ul className={styles.people}>
        {[...first, ...(isWhole ? others : [])].map((person) => (
          <Person key={person.account} person={person} />
        ))}
      </ul>
      {others.length > 0 && (
        <Button
          variant="quiet"
          icon={isWhole ? 'up' : 'chev-d'}
          className={styles.more}
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {w(isWhole ? 'conferences:lobby.fewer' : 'conferences:lobby.others', { n: others.length })}
        </Button>
      )}
    </div>
  );
}

function Person({ person }: { readonly person: PersonToSee }) {
  const { t, w } = useWords();
  const { mayLead, run, meeting } = useConferenceHeld();
  const { account, name, comments, role, hasPromised, isHost } = person;
  const give = (chosen: ConferenceRole | '') =>
    void run({ do: 'role', account, role: chosen === '' ? null : chosen });
  return (
    <li className={styles.person} data-person={account}>
      <Seat person={{ id: account, name, role: comments ? 'advisor' : 'staff', colour: colourOf(account) }} />
      <span>
        <b>{name}</b>
        {isHost && <>{w('conferences:role.host')} </>}
        {!mayLead && role && <>{w(`conferences:role.${role}`)} </>}
        {meeting.stage !== 'planned' && (
          <span className={styles.promised} data-on={hasPromised || undefined}>
            {hasPromised && <Icon name="check" />}
            {w(hasPromised ? 'conferences:lobby.promised' : 'conferences:lobby.not-yet')}
          </span>
        )}
      </span>
      {mayLead && (
        <div className={styles.choose}>
          <ChooseOne
            label={<span className="vh">{t('conferences:lobby.role', { name })}</span>}
            value={role ?? ''}
            none={t('conferences:role.none')}
            options={conferenceRoles.map((value) => ({ value, words: t(`conferences:role.${value}`) }))}
            onChange={give}
          />
          {comments && <EntranceButton account={account} name={name} />}
        </div>
      )}
    </li>
  );
}
