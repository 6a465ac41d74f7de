import { type ImportStage, type ImportStep, importStages } from '@yoriai/shared/records/exchange/api';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useWords } from '../../words/use-words.tsx';
import styles from './exchange.module.css';

/** What part of the whole each stage is, roughly; how long it takes depends on the file. */
const shares: Readonly<Record<ImportStage, number>> = {
  reading: 0.35,
  checking: 0.25,
  packing: 0.25,
  writing: 0.15,
};

/** How far the import is, in words and as a bar. */
export function ImportProgress({ step: { stage, at, of } }: { readonly step: ImportStep }) {
  const { w } = useWords();
  const before = importStages.slice(0, importStages.indexOf(stage)).reduce((sum, it) => sum + shares[it], 0);
  const value = (before + (of > 0 ? (at / of) * shares[stage] : 0)) * 100;
  return (
    <ProgressBar value={value} className={styles.progress ?? ''}>
      <Label>{w(`recordsExchange:bring.${stage}`, { at, of })}</Label>
      <div className={styles.track}>
        <div className={styles.fill} style={{ inlineSize: `${value}%` }} />
      </div>
    </ProgressBar>
  );
}
