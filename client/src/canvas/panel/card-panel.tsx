import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { CSSProperties } from 'react';
import { CardOrigin } from '../../conversions/ways/card-origin.tsx';
import { CardSection } from '../../mask-check/signs.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Seat } from '../../ui/seat.tsx';
import { useWords } from '../../words/use-words.tsx';
import { WritableText } from '../card/writable-text.tsx';
import { CardHints } from '../hints/card-hints.tsx';
import { useCard, useHandsOn, useSession } from '../session/use-board.ts';
import { useLitWord } from '../session/use-lit.ts';
import { StaffNote } from '../staff/staff-note.tsx';
import { CardFields } from './card-fields.tsx';
import { CardGroupField } from './card-group-field.tsx';
import { CardLinks } from './card-links.tsx';
import { CardMenu } from './card-menu.tsx';
import styles from './panel.module.css';
import { PanelHead } from './panel.tsx';

/** A card in full: what everybody sees, what only staff see, where it came from. */
export function CardPanel({ id }: { readonly id: string }) {
  const session = useSession();
  const words = useWords();
  const card = useCard(id);
  const hands = useHandsOn(id);
  const lit = useLitWord(id);
  const { w } = words;
  const skin = card && session.skin.cards[card.kind];
  if (!card || !skin || card.away !== undefined)
    return <PanelHead title={w('canvas:panel.gone')} under={w('canvas:panel.gone-text')} />;
  const details = session.skin.detailsOf(card, words);
  const paper = cardKindOf(session.skin.kind, card.kind)?.paper;
  return (
    <>
      <PanelHead
        token={<Token card={card} paper={paper} icon={skin.icon} ring={skin.shape === 'pill'} />}
        title={session.skin.nameOf(card, words)}
        under={details === '' ? w(skin.name) : details}
        acts={<CardMenu id={id} />}
      />
      {lit && (
        <p className={styles.note}>
          <Icon name="ring" />
          <span>{w(lit)}</span>
        </p>
      )}
      <section className={styles.section}>
        <h3>
          <Icon name="eye-all" />
          <span>{w('canvas:panel.for-all')}</span>
          {hands.writing && (
            <small style={{ '--c': `var(--p${hands.writing.colour})` } as CSSProperties}>
              <Seat person={hands.writing} size={22} />
              <span>{w('canvas:card.writes', { name: hands.writing.name })}</span>
            </small>
          )}
        </h3>
        <div className={styles.paper}>
          <WritableText id={id} at="panel" />
          <CardHints card={card} />
          <CardSection card={card} />
          <CardFields id={id} />
          <CardGroupField id={id} />
        </div>
      </section>
      {session.skin.PanelExtra && <session.skin.PanelExtra card={card} />}
      <StaffNote id={id} />
      <CardLinks id={id} />
      <CardOrigin id={id} />
    </>
  );
}

interface TokenProps {
  readonly card: Card;
  readonly paper: string | undefined;
  readonly icon: string;
  readonly ring: boolean;
}

function Token({ card, paper, icon, ring }: TokenProps) {
  const { skin } = useSession();
  return (
    <span className={styles.token} data-paper={paper} aria-hidden="true">
      <b>{ring ? skin.ringOf(card) : <Icon name={icon} />}</b>
    </span>
  );
}
