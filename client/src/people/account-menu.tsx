import { useLocation } from 'wouter';
import { useSay } from '../app/say.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Seat } from '../ui/seat.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './account-menu.module.css';
import { useSignedIn } from './session.tsx';

/** Who I am here, and the way out. */
export function AccountMenu() {
  const { t, w } = useWords();
  const { self, may, leave: end } = useSignedIn();
  const [, go] = useLocation();
  const say = useSay();
  const leave = () => void end(false).catch(say.failed);
  const name = t('people:account.menu', { name: self.name });
  return (
    <Menu
      label={name}
      trigger={
        <Button variant="quiet" aria-label={name}>
          <span className={styles.self}>
            <Seat person={self} size={29} />
            <span className={styles.name}>{name}</span>
          </span>
        </Button>
      }
      choices={[
        {
          id: 'me',
          words: w('people:account.me'),
          plain: t('people:account.me'),
          onAction: () => go('/me'),
        },
        ...(may('see account')
          ? [
              {
                id: 'people',
                words: w('people:account.people'),
                plain: t('people:account.people'),
                onAction: () => go('/people'),
              },
            ]
          : []),
        ...(may('see whole-record')
          ? [
              {
                id: 'record',
                words: w('people:account.record'),
                plain: t('people:account.record'),
                onAction: () => go('/record'),
              },
            ]
          : []),
        {
          id: 'leave',
          words: w('people:account.leave'),
          plain: t('people:account.leave'),
          onAction: leave,
        },
      ]}
    />
  );
}
