import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useTopic } from '../session/use-board.ts';
import styles from './questions.module.css';

interface PickGroupProps {
  /** undefined: out of any 表札. */
  readonly onPick: (group: string | undefined) => void;
  readonly onNew: () => void;
}

export function PickGroup({ onPick, onNew }: PickGroupProps) {
  const session = useSession();
  const { t, w } = useWords();
  useTopic('groups');
  return (
    <ul className={styles.ways}>
      {[...session.view.groups.values()].map((group) => (
        <li key={group.id}>
          <button type="button" className={styles.way} onClick={() => onPick(group.id)}>
            <Icon name="group" />
            <span>{group.title || t('canvas:group.untitled')}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.way} onClick={onNew}>
          <Icon name="plus" />
          <span>{w('canvas:group.new')}</span>
        </button>
      </li>
      <li>
        <button type="button" className={styles.way} onClick={() => onPick(undefined)}>
          <Icon name="x" />
          <span>{w('canvas:group.leave')}</span>
        </button>
      </li>
    </ul>
  );
}
