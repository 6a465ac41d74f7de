import type { Card } from '@yoriai/shared/boards/card';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './card.module.css';
import { cardSkins } from './card-skins.ts';
import { useFacts } from './facts.ts';
import { stateOf } from './fields.ts';

/** 目標 2, 続いている: which one it is, or where it is; else its kind. */
export function KindLine({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const number = useFacts(({ numbers }) => numbers.get(card.id));
  const state = card.kind === 'activity' ? stateOf(card) : undefined;
  const skin = cardSkins[card.kind];
  if (!skin) return null;
  return (
    <p className={styles.kind}>
      <Icon name={state?.icon ?? skin.icon} />
      <span>
        {number === undefined ? w(state?.word ?? skin.name) : w('logicModel:card.numbered', { n: number })}
      </span>
    </p>
  );
}
