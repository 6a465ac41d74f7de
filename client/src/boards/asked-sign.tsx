import { useUi } from '../canvas/session/use-board.ts';
import styles from '../ui/gap-sign.module.css';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useAskedNoMore } from './use-address-card.ts';

/** Says that cards are lit up because a list of the area led here, and takes the light off again (AREA-4). */
export function AskedSign() {
  const { w } = useWords();
  const count = useUi((ui) => ui.asked?.cards.size ?? 0);
  const noMore = useAskedNoMore();
  if (count === 0) return null;
  return (
    <button type="button" className={styles.sign} onClick={noMore}>
      <Icon name="ring" />
      <span>{w('boards:address.asked', { n: count })}</span>
      <b>{w('boards:address.done')}</b>
    </button>
  );
}
