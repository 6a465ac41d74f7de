import type { ConsentView } from '@yoriai/shared/consents/consent';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useConsentLine } from './consent-line.ts';
import { ConsentPapers } from './consent-papers.tsx';
import styles from './consents.module.css';

interface ConsentItemProps {
  readonly area: string;
  readonly consent: ConsentView;
  readonly onWithdraw: (() => void) | undefined;
}

/** One consent: whose, to what, and whether it still holds. */
export function ConsentItem({ area, consent, onWithdraw }: ConsentItemProps) {
  const { w } = useWords();
  const line = useConsentLine();
  const { state, withdrawn, by, papers } = consent;
  return (
    <li className={styles.item} data-state={state}>
      <div className={styles.words}>
        <h2>{line.title(consent)}</h2>
        <p>{line.text(consent)}</p>
        <p className={styles.state}>
          <Icon name={state === 'holds' ? 'check' : 'ring'} />
          <span>
            <b>{w(`consents:state.${state}`)}</b>
            {withdrawn && <> {w('consents:line.withdrawn', { day: writeDate(withdrawn.day, 'era') })}</>}
          </span>
          <small>{w('consents:line.by', { name: by })}</small>
        </p>
        <ConsentPapers area={area} papers={papers} />
      </div>
      {onWithdraw && state !== 'withdrawn' && (
        <Button onPress={onWithdraw}>{w('consents:withdraw.act')}</Button>
      )}
    </li>
  );
}
