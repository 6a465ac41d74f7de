import { useWords } from '../../words/use-words.tsx';
import { moveUnder } from '../commands/move.ts';
import { useCard, useSession, useTopic, useWritable } from '../session/use-board.ts';
import styles from './panel.module.css';

const another = 'another';

/** Which 表札 a card lies under. */
export function CardGroupField({ id }: { readonly id: string }) {
  const session = useSession();
  const { t, w } = useWords();
  const card = useCard(id);
  const writable = useWritable();
  useTopic('groups');
  if (!card) return null;
  const choose = (group: string) => {
    if (group === another) session.show({ question: { is: 'group', ids: [id] } });
    else moveUnder(session, [id], group || undefined);
  };
  const known = card.group !== undefined && session.view.groups.has(card.group);
  return (
    <label className={styles.field}>
      <span>{w('canvas:group.name')}</span>
      <select
        value={known ? card.group : ''}
        disabled={!writable}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('canvas:group.none')}</option>
        {[...session.view.groups.values()].map((group) => (
          <option key={group.id} value={group.id}>
            {group.title || t('canvas:group.untitled')}
          </option>
        ))}
        <option value={another}>{t('canvas:group.new')}</option>
      </select>
    </label>
  );
}
