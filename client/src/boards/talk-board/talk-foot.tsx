import type { Card } from '@yoriai/shared/boards/card';
import { useWritable } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { besideWords } from './beside-words.ts';
import { DecideMenu } from './decide-menu.tsx';
import { EndingStamp } from './ending-stamp.tsx';
import { endingOf, mayEnd } from './endings.ts';
import styles from './talk-board.module.css';

/** Under the words of a card: who, where it is taken and by when, and how the talk ended. */
export function TalkFoot({ card }: { readonly card: Card }) {
  const words = useWords();
  const beside = besideWords(card, words);
  return (
    <>
      {beside.map(({ field, icon, text }) => (
        <p key={field} className={styles.beside}>
          <Icon name={icon} />
          <span>{text}</span>
        </p>
      ))}
      <EndingStamp card={card} />
    </>
  );
}

/** The same in 一覧, where an ending can be decided on the spot. */
export function ListFoot({ card }: { readonly card: Card }) {
  const writable = useWritable();
  return (
    <div className={styles.listFoot}>
      <TalkFoot card={card} />
      {writable && mayEnd(card) && !endingOf(card) && card.text.trim() !== '' && (
        <DecideMenu ids={[card.id]} />
      )}
    </div>
  );
}
