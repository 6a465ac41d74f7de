import { writeDate } from '@yoriai/shared/writing/write-date';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { PeoplePage } from '../people-page.tsx';
import { useSignedIn } from '../session.tsx';
import { LeaveSection } from './leave-section.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';

/** わたしの設定: what is one's own to change, and the ways out. */
export default function OwnAccountPage() {
  const { t, w } = useWords();
  const {
    account: { role, email, lastDay },
    leave,
  } = useSignedIn();
  const say = useSay();
  return (
    <PeoplePage name={t('ownAccount:title')} title={w('ownAccount:title')}>
      <section className={styles.section} aria-label={t('ownAccount:name')}>
        <div className={styles.paper}>
          <NameForm />
          <div className={styles.row}>
            <div>
              <p className={styles.quiet}>{w('ownAccount:role')}</p>
              <b>{w(`people:roles.${role}`)}</b>
              {lastDay !== undefined && <p>{w('ownAccount:until', { day: writeDate(lastDay, 'era') })}</p>}
            </div>
          </div>
          <div className={styles.row}>
            <div>
              <p className={styles.quiet}>{w('people:email')}</p>
              <b>{email}</b>
              <p className={styles.quiet}>{w('ownAccount:emailText')}</p>
            </div>
          </div>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="password">
        <h2 id="password">{w('ownAccount:password.title')}</h2>
        <div className={styles.paper}>
          <PasswordForm />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="devices">
        <h2 id="devices">{w('ownAccount:devices.title')}</h2>
        <div className={styles.paper}>
          <div className={styles.row}>
            <p>{w('ownAccount:devices.text')}</p>
            <Button onPress={() => void leave(true).catch(say.failed)}>{w('ownAccount:devices.act')}</Button>
          </div>
        </div>
      </section>
      <LeaveSection />
    </PeoplePage>
  );
}
