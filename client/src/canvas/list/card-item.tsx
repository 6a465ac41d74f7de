import { cardKindOf } from '@yoriai/shared/boards/registry';
import { memo } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardMeta } from '../card/card-meta.tsx';
import { WritableText } from '../card/writable-text.tsx';
import { reorder } from '../commands/cards.ts';
import { CardHints } from '../hints/card-hints.tsx';
import { useCard, useHandsOn, useSession, useUi, useWritable } from '../session/use-board.ts';
import { useLitWord } from '../session/use-lit.ts';
import { ItemLinks } from './item-links.tsx';
import styles from './list.module.css';

interface CardItemProps {
  readonly id: string;
  readonly neighbours: readonly string[];
  readonly selected: boolean;
}

/** A card in 一覧: its words, what it is joined with, its place in the order; the rest is on its sheet. */
export const CardItem = memo(function CardItem({ id, neighbours, selected }: CardItemProps) {
  const session = useSession();
  const words = useWords();
  const { t, w } = words;
  const card = useCard(id);
  const hands = useHandsOn(id);
  const writable = useWritable();
  const lit = useLitWord(id);
  const open = useUi((ui) => ui.panel?.is === 'card' && ui.panel.id === id);
  const skin = card && session.skin.cards[card.kind];
  if (!card || !skin) return null;
  const paper = cardKindOf(session.skin.kind, card.kind)?.paper;
  const name = session.skin.nameOf(card, words);
  const details = session.skin.detailsOf(card, words);
  const choose = (on: boolean) => {
    const next = new Set(session.ui.get().selected);
    if (on) next.add(id);
    else next.delete(id);
    session.show({ selected: next });
  };
  return (
    <li
      className={styles.item}
      data-paper={paper}
      data-card={id}
      data-kind={card.kind}
      data-selected={selected || open || undefined}
    >
      <div className={styles.itemHead}>
        <Icon name={skin.icon} />
        <h3>
          {skin.shape === 'pill' ? name : <span className={styles.kind}>{w(skin.name)}</span>}
          {details !== '' && <small>{details}</small>}
        </h3>
        <span className={styles.itemActs}>
          {writable && (
            <>
              <IconButton
                icon="up"
                label={t('canvas:list.up', { card: name })}
                isDisabled={neighbours[0] === id}
                onPress={() => reorder(session, neighbours, id, -1)}
              />
              <IconButton
                icon="down"
                label={t('canvas:list.down', { card: name })}
                isDisabled={neighbours.at(-1) === id}
                onPress={() => reorder(session, neighbours, id, 1)}
              />
            </>
          )}
          <Button
            variant="quiet"
            aria-label={t('canvas:list.open-card', { card: name })}
            onPress={() => session.show({ panel: { is: 'card', id }, current: id })}
          >
            {w('canvas:list.open')}
          </Button>
          {writable && (
            <Checkbox
              className={styles.choose ?? ''}
              isSelected={selected}
              onChange={choose}
              aria-label={t('canvas:list.choose', { card: name })}
            >
              <Tick on={selected} />
            </Checkbox>
          )}
        </span>
      </div>
      <WritableText id={id} at="list" />
      <CardHints card={card} />
      {session.skin.CardExtra && <session.skin.CardExtra card={card} />}
      {lit && (
        <p className={styles.loose}>
          <Icon name="ring" />
          <span>{w(lit)}</span>
        </p>
      )}
      <ItemLinks id={id} />
      <CardMeta card={card} hands={hands} quiet={false} />
    </li>
  );
});
