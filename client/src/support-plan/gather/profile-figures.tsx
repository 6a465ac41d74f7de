import type { CandidateFigure } from '@yoriai/shared/support-plan/gathering';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Tick } from '../../ui/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './gather.module.css';

interface ProfileFiguresProps {
  readonly figures: readonly CandidateFigure[];
  /** How many of them are not in the plan. */
  readonly free: number;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** The figures of 地域概況 come all together; what is to be looked at again says so (C6). */
export function ProfileFigures({ figures, free, isChosen, onChange }: ProfileFiguresProps) {
  const { w } = useWords();
  return (
    <section className={styles.board}>
      <h3 className={styles.title}>{w('supportPlan:gather.figures')}</h3>
      <Checkbox
        isSelected={isChosen}
        isDisabled={free === 0}
        onChange={onChange}
        className={styles.card ?? ''}
      >
        <Tick on={isChosen} />
        <span className={styles.wide}>
          {free === 0 ? w('supportPlan:gather.in') : w('supportPlan:gather.figures-n', { n: free })}
        </span>
      </Checkbox>
      <ul className={styles.figures}>
        {figures.map(({ row, label, value, asOf, note }) => (
          <li key={row}>
            <span>{label}</span>
            <b>{value}</b>
            <small>{asOf}</small>
            {note && <em>{w(`supportPlan:gather.${note}`)}</em>}
          </li>
        ))}
      </ul>
    </section>
  );
}
