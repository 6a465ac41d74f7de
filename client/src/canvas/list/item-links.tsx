import { useWords } from '../../words/use-words.tsx';
import { LineSample } from '../line/legend.tsx';
import { linkWords } from '../panel/link-words.ts';
import { useCard, useLink, useSession, useTopic } from '../session/use-board.ts';
import styles from './list.module.css';

/** What a card is joined with, in one line each; pressed, the つながり opens. */
export function ItemLinks({ id }: { readonly id: string }) {
  const { view } = useSession();
  const { t } = useWords();
  useTopic('links');
  const links = [...view.links.values()].filter((link) => link.from === id || link.to === id);
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={t('canvas:link.title')}>
      {links.map((link) => (
        <ItemLink key={link.id} id={link.id} other={link.from === id ? link.to : link.from} />
      ))}
    </ul>
  );
}

function ItemLink({ id, other }: { readonly id: string; readonly other: string }) {
  const session = useSession();
  const words = useWords();
  const link = useLink(id);
  const card = useCard(other);
  if (!link || !card || card.away !== undefined) return null;
  return (
    <li>
      <button type="button" onClick={() => session.show({ panel: { is: 'link', id } })}>
        <LineSample pattern={session.skin.qualities[link.quality ?? '']?.pattern ?? 'single'} />
        <span>
          {session.skin.nameOf(card, words)}
          <small>{linkWords(session.skin, link, words)}</small>
        </span>
      </button>
    </li>
  );
}
