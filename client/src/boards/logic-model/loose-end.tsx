import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './card.module.css';
import { useFacts } from './facts.ts';

interface LooseEndProps {
  readonly id: string;
  readonly at: 'plane' | 'list';
}

/** A 取り組み that leads to no 目標: its line ends in an open ring, with the words for it. */
export function LooseEnd({ id, at }: LooseEndProps) {
  const { w } = useWords();
  const loose = useFacts(
    ({ gaps, lineTo }) =>
      gaps.activitiesWithoutGoal.some((card) => card.id === id) && !lineTo.get(id)?.has('goal'),
  );
  if (!loose) return null;
  return (
    <p className={cx(styles.looseEnd, at === 'plane' && styles.stub)}>
      <span>{w('logicModel:loose.activity')}</span>
      <Icon name="ring" />
    </p>
  );
}
