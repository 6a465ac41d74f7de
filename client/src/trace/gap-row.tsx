import { Link } from 'wouter';
import { cardAddress } from '../conversions/addresses.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './gap-row.module.css';
import rowStyles from './way-row.module.css';
import type { Gap } from './way-rows.ts';

/** Nothing hangs loose in silence: a dashed ring, a plain sentence, one thing to do (look, 3). */
export function GapRow({ area, gap: { stage, ahead, near } }: { readonly area: string; readonly gap: Gap }) {
  const { w } = useWords();
  return (
    <section className={rowStyles.row} data-gap={stage}>
      <div className={rowStyles.evidence} />
      <span className={styles.ring} aria-hidden="true" />
      <div className={styles.gap}>
        <p>
          <Icon name="ring" />
          <span>{w(ahead ? `trace:gap.ahead.${stage}` : `trace:gap.back.${stage}`)}</span>
        </p>
        {!near.hidden && (
          <Link href={cardAddress(area, near.board, near.card)}>
            <span>{w('trace:gap.act')}</span>
          </Link>
        )}
      </div>
    </section>
  );
}
