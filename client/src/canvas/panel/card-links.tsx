import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { LineSample } from '../line/legend.tsx';
import { useSession, useTopic, useUi, useWritable } from '../session/use-board.ts';
import { linkWords } from './link-words.ts';
import styles from './panel.module.css';

/** つながり of a card, in words: with whom, what, how. */
export function CardLinks({ id }: { readonly id: string }) {
  const session = useSession();
  const words = useWords();
  const { t, w } = words;
  const writable = useWritable();
  const duplicates = useUi((ui) => ui.duplicates);
  useTopic('links');
  useTopic('cards');
  const links = [...session.view.links.values()].flatMap((link) => {
    if (link.from !== id && link.to !== id) return [];
    const other = session.view.cards.get(link.from === id ? link.to : link.from);
    return other && other.away === undefined ? [{ link, other }] : [];
  });
  return (
    <section className={styles.section}>
      <h3>
        <Icon name="link" />
        <span>{w('canvas:link.title')}</span>
      </h3>
      {links.length > 0 && (
        <ul className={styles.rows}>
          {links.map(({ link, other }) => (
            <li key={link.id} className={styles.row}>
              <LineSample pattern={session.skin.qualities[link.quality ?? '']?.pattern ?? 'single'} />
              <span>
                {session.skin.nameOf(other, words)}
                <small>
                  {linkWords(session.skin, link, words)}
                  {duplicates.has(link.id) && `・${t('canvas:link.duplicate')}`}
                </small>
              </span>
              <Button
                variant="quiet"
                onPress={() => session.show({ panel: { is: 'link', id: link.id } })}
                aria-label={t('canvas:link.open', { card: session.skin.nameOf(other, words) })}
              >
                {w('canvas:link.change')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {links.length === 0 && <p className={styles.quiet}>{w('canvas:link.none')}</p>}
      {writable && (
        <div className={styles.acts}>
          <Button icon="line" onPress={() => session.show({ question: { is: 'connect', from: id } })}>
            {w('canvas:link.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
