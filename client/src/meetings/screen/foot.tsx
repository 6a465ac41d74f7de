import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './screen.module.css';

interface FootProps {
  /** All that hang on the board. */
  readonly all: number;
  /** Which of them are shown, when not all have room. */
  readonly part?: { readonly from: number; readonly until: number; readonly n: number } | undefined;
}

/** What everybody may know of this picture: whose paper it is, and how much of it is seen. */
export function Foot({ all, part }: FootProps) {
  const { w } = useWords();
  return (
    <p className={styles.foot}>
      <Icon name="eye-all" />
      <span>{w('wall:foot')}</span>
      <b>{part ? w('wall:part', part) : w('wall:sheets', { n: all })}</b>
    </p>
  );
}
