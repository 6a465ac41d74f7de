import type { CardList, TraceCard } from '@yoriai/shared/trace/api';
import { useState } from 'react';
import { Link } from 'wouter';
import { boardFace } from '../../boards/board-face.ts';
import { cardAddress, whyAddress } from '../../conversions/addresses.ts';
import { kindLook } from '../../conversions/kind-look.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords, type Words } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { litAddress } from '../queries.ts';
import { stageLook } from '../river/stage-look.ts';
import styles from './cards-page.module.css';

interface CardsOfBoardProps {
  readonly area: string;
  readonly which: CardList;
  readonly cards: readonly [TraceCard, ...TraceCard[]];
}

/** So many are drawn before somebody asks for the rest. */
const atFirst = 60;

/** The cards of one board, and the way to see them lit up on it. */
export function CardsOfBoard({ area, which, cards }: CardsOfBoardProps) {
  const { t, w } = useWords();
  const [all, setAll] = useState(false);
  const { board, boardKind, boardTitle } = cards[0];
  const face = boardFace(boardKind);
  const shown = all ? cards : cards.slice(0, atFirst);
  const ids = [...new Set(cards.map(({ card }) => card))];
  return (
    <section className={styles.board} aria-label={t('areas:cards.onBoard', { title: boardTitle })}>
      <header>
        <h2>
          <Icon name={face?.icon ?? 'sheet'} />
          <span>
            <small>{w(face?.name ?? 'areas:shelf.unknownKind')}</small>
            {boardTitle}
          </span>
        </h2>
        <span className="num">{w('areas:cards.count', { count: cards.length })}</span>
        <ButtonLink href={litAddress(area, board, ids, which)} icon="map">
          {w('areas:cards.onMap')}
          <span className="vh">{boardTitle}</span>
        </ButtonLink>
      </header>
      <ul className={styles.cards}>
        {shown.map((card) => (
          <CardInList key={`${card.card} ${card.note ?? ''}`} area={area} card={card} />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button icon="down" onPress={() => setAll(true)}>
          {w('areas:cards.more', { count: cards.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** A card of the list: its words open it on its board; beside them the way to all that led to it and came of it. */
function CardInList({ area, card }: { readonly area: string; readonly card: TraceCard }) {
  const words = useWords();
  const { language, t, w } = words;
  const kind = kindLook(card.boardKind, card.kind);
  const look = card.note === undefined && kind ? kind : card.stage && stageLook(card.stage);
  const text = wordsOf(card, words);
  return (
    <li className={styles.card} data-paper={look?.paper ?? kind?.paper} data-listed={card.card}>
      <p className={styles.kind}>
        <Icon name={look?.icon ?? 'sheet'} />
        <span>{look && w(look.name)}</span>
      </p>
      <Link href={cardAddress(area, card.board, card.card)} className={styles.open}>
        <span>{text}</span>
      </Link>
      <p className={styles.meta}>
        {w('areas:cards.meta', { name: card.by, when: formatWhen(card.at, language) })}
      </p>
      {card.stage !== undefined && (
        <Link
          href={whyAddress(area, card.board, card.card)}
          className={styles.why}
          aria-label={t('areas:cards.whyOf', { text })}
        >
          <span>{w('areas:cards.why')}</span>
        </Link>
      )}
    </li>
  );
}

function wordsOf({ kind, text, fields: { alias } }: TraceCard, { t }: Words): string {
  const words = text.trim();
  if (kind !== 'person') return words === '' ? t('areas:cards.noWords') : words;
  const name = alias === undefined ? t('areas:cards.personWaiting') : t('areas:cards.person', { alias });
  return words === '' ? name : `${name}　${words}`;
}
