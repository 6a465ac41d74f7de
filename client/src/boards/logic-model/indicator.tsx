import type { Card } from '@yoriai/shared/boards/card';
import { barOf } from '@yoriai/shared/boards/logic-model/measure';
import { useSession, useWritable } from '../../canvas/session/use-board.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { writeField } from './acts.ts';
import styles from './card.module.css';
import { writtenIn } from './fields.ts';

/**
 * 指標・現状・目標・時点, in the words of those who wrote them. Where both are numbers of one unit a bar draws what was
 * measured and where it should be; it says nothing of how much work is done (LGM-2).
 */
export function Indicator({ card }: { readonly card: Card }) {
  const { t } = useWords();
  const [indicator, now, target, asOf] = ['indicator', 'now', 'target', 'asOf'].map((field) =>
    writtenIn(card, field),
  );
  const values = [now, target, asOf].some((text) => text !== '');
  if (!indicator && !values) return <NoIndicator id={card.id} />;
  return (
    <div className={styles.indicator}>
      {indicator === '' ? <NoIndicator id={card.id} /> : <p>{indicator}</p>}
      {values && (
        <p className={cx(styles.values, 'num')}>
          {now && <Value says={t('logicModel:field.now')}>{now}</Value>}
          {target && (
            <>
              <Icon name="right" />
              <Value says={t('logicModel:field.target')}>{target}</Value>
            </>
          )}
          {asOf && <small>{asOf}</small>}
        </p>
      )}
      <MeasuredBar now={now ?? ''} target={target ?? ''} />
    </div>
  );
}

/** A value; which of the two it is, the arrow tells the eye and a word the ear. */
function Value({ says, children }: { readonly says: string; readonly children: string }) {
  return (
    <span>
      <span className="vh">{says} </span>
      <b>{children}</b>
    </span>
  );
}

/** The numbers beside it say the same; it is drawn for the eye alone. */
function MeasuredBar({ now, target }: { readonly now: string; readonly target: string }) {
  const bar = barOf(now, target);
  if (!bar) return null;
  return (
    <div className={styles.track} aria-hidden="true" data-bar>
      <i style={{ width: `${bar.now * 100}%` }} />
      <u style={{ left: `calc(${bar.target * 100}% - ${bar.target * 3}px)` }} />
    </div>
  );
}

function NoIndicator({ id }: { readonly id: string }) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  return (
    <button
      type="button"
      className={cx(styles.open, 'nodrag nopan')}
      disabled={!writable}
      onClick={(event) => {
        event.stopPropagation();
        writeField(session, id, 'indicator');
      }}
    >
      <Icon name="ring" />
      <span>{w('logicModel:indicator.decide')}</span>
    </button>
  );
}
