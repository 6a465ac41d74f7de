import { presenterOf } from '@yoriai/shared/conferences/roles';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../../worksheets/conduct.ts';
import { useConferenceHeld } from '../conference-context.ts';
import { Begin } from './begin.tsx';
import { Heading } from './heading.tsx';
import { Host } from './host.tsx';
import { People } from './people.tsx';
import styles from './rail.module.css';

/** 受付: who has promised, who will do what, and はじめる. */
export function Lobby() {
  const { t, w } = useWords();
  const { meeting, mayLead } = useConferenceHeld();
  const { isShared } = useConduct();
  const promised = Object.values(meeting.people).filter(({ promisedAt }) => promisedAt !== undefined);
  return (
    <section className={styles.running} aria-label={t('conferences:rail.open')}>
      <Heading />
      <div className={styles.state}>
        <b>{w('conferences:lobby.title')}</b>
        <span role="status">{w('conferences:lobby.count', { n: promised.length })}</span>
      </div>
      <p className={styles.hint}>{w(mayLead ? 'conferences:lobby.text' : 'conferences:lobby.waits')}</p>
      <div className={styles.scroll}>
        {!isShared && <People />}
        <Host />
      </div>
      {mayLead && <Begin needsPresenter={presenterOf(meeting) === undefined} />}
    </section>
  );
}
