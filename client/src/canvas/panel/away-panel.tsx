import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { takeOut } from '../commands/cards.ts';
import { useSession, useTopic, useWritable } from '../session/use-board.ts';
import styles from './panel.module.css';
import { PanelHead } from './panel.tsx';

/** しまった紙片: nothing is thrown away; each can be taken out again. */
export function AwayPanel() {
  const session = useSession();
  const words = useWords();
  const { language, t, w } = words;
  const writable = useWritable();
  useTopic('cards');
  const away = [...session.view.cards.values()]
    .filter((card) => card.away !== undefined)
    .sort((a, b) => (b.away ?? 0) - (a.away ?? 0));
  return (
    <>
      <PanelHead title={w('canvas:away.title')} under={w('canvas:away.text')} />
      {away.length === 0 && <p className={styles.quiet}>{w('canvas:away.none')}</p>}
      <ul className={styles.rows}>
        {away.map((card) => {
          const skin = session.skin.cards[card.kind];
          const name = session.skin.nameOf(card, words);
          return (
            <li key={card.id} className={styles.row}>
              <span>
                {name}
                <small>
                  {skin && t(skin.name)}・
                  {t('canvas:away.when', { when: formatWhen(card.away ?? 0, language) })}
                </small>
              </span>
              {writable && (
                <Button
                  variant="quiet"
                  aria-label={t('canvas:away.take-out-card', { card: name })}
                  onPress={() => takeOut(session, [card.id])}
                >
                  {w('canvas:away.take-out')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
