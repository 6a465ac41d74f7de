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
  const { self, leave: end } = useSignedIn();
  const say = useSay();
  const leave = (everywhere: boolean) => void end(everywhere).catch(say.failed);
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
          id: 'leave',
          words: w('people:account.leave'),
          plain: t('people:account.leave'),
          onAction: () => leave(false),
        },
        {
          id: 'everywhere',
          words: w('people:account.leaveEverywhere'),
          plain: t('people:account.leaveEverywhere'),
          onAction: () => leave(true),
        },
      ]}
    />
  );
}
