import type { WayEnd } from '@yoriai/shared/conversions/api';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { cardAddress } from '../addresses.ts';
import { kindInSentence, kindLook } from '../kind-look.ts';
import styles from './card-origin.module.css';

interface WayEndItemProps {
  readonly area: string;
  readonly end: WayEnd;
  /** Its words are others than those that something was made of. */
  readonly changed?: boolean;
}

/** A card at the other end of a way: its words, and whether one can still go there. */
export function WayEndItem({ area, end, changed = false }: WayEndItemProps) {
  const { t, w } = useWords();
  const look = kindLook(end.boardKind, end.kind);
  if (end.state === 'hidden')
    return (
      <li className={styles.without}>
        <Icon name="lock" />
        <span>{w('conversions:way.hidden')}</span>
      </li>
    );
  const kind = look ? kindInSentence(look, { t }) : '';
  const text = end.text.trim() === '' ? w('conversions:question.no-words') : end.text;
  return (
    <li data-paper={look?.paper} className={end.state === 'there' ? undefined : styles.without}>
      <Icon name={look?.icon ?? 'sheet'} />
      {end.state === 'there' ? (
        <Link href={cardAddress(area, end.board, end.card)} className={styles.words}>
          <span>{text}</span>
          <small>{w('conversions:way.where', { kind, board: end.boardTitle })}</small>
        </Link>
      ) : (
        <span className={styles.words}>
          {end.text.trim() !== '' && <span>{end.text}</span>}
          <small>{w(`conversions:way.${end.state}`, { kind })}</small>
        </span>
      )}
      {changed && (
        <small className={styles.changed}>
          <Icon name="history" />
          <span>{w('conversions:mark.changed')}</span>
        </small>
      )}
    </li>
  );
}
