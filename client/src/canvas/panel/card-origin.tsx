import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useCard, useSession } from '../session/use-board.ts';
import styles from './panel.module.css';

/** Who put the card down, and when. */
export function CardOrigin({ id }: { readonly id: string }) {
  const session = useSession();
  const { language, w } = useWords();
  const card = useCard(id);
  const skin = card && session.skin.cards[card.kind];
  if (!card || !skin) return null;
  const paper = session.skin.kind.cards.find((it) => it.name === card.kind)?.paper;
  return (
    <section className={styles.section}>
      <h3>
        <Icon name="history" />
        <span>{w('canvas:panel.origin')}</span>
      </h3>
      <ol className={styles.line}>
        <li data-paper={paper}>
          <Icon name={skin.icon} />
          <b>{w('canvas:panel.this-card')}</b>
          <small>{w('canvas:panel.put-down', { when: formatWhen(card.at, language), name: card.by })}</small>
        </li>
      </ol>
    </section>
  );
}
