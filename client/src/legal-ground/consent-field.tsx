import type { ConsentView } from '@yoriai/shared/consents/consent';
import { useConsentLine } from '../consents/consent-line.ts';
import { useConsents } from '../consents/queries.ts';
import { Button } from '../ui/button.tsx';
import { ExplainedChoice } from '../ui/explained-choice.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './ground.module.css';

interface ConsentFieldProps {
  readonly value: string;
  readonly onChange: (consent: string) => void;
  readonly isFaulty: boolean;
  /** One is to be written down on the way. */
  readonly onWrite: () => void;
}

/** On which of the consents that hold for this paper it leans. */
export function ConsentField({ value, onChange, isFaulty, onWrite }: ConsentFieldProps) {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { data } = useConsents(area);
  const line = useConsentLine();
  const isOfPaper = ({ state, papers }: ConsentView) =>
    state === 'holds' && papers.some(({ id }) => id === worksheet);
  const holding = data?.consents.filter(isOfPaper) ?? [];
  return (
    <div className={styles.consents}>
      {data && holding.length === 0 && <p>{w('legalGround:dialog.no-consent')}</p>}
      {holding.length > 0 && (
        <ExplainedChoice
          label={w('legalGround:dialog.consent')}
          value={value}
          options={holding.map((consent) => ({
            value: consent.id,
            words: line.title(consent),
            hint: line.text(consent),
          }))}
          onChange={onChange}
        />
      )}
      {isFaulty && <p className={styles.fault}>{w('legalGround:fault.consent')}</p>}
      <Button icon="plus" onPress={onWrite}>
        {w('legalGround:dialog.new-consent')}
      </Button>
    </div>
  );
}
