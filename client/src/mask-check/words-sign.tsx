import type { Card } from '@yoriai/shared/boards/card';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import type { PaperGuard } from './paper-guard.ts';
import { useFindings } from './use-findings.ts';
import styles from './words-sign.module.css';

interface WordsSignProps {
  readonly guard: PaperGuard;
  readonly text: string;
  readonly card?: Card | undefined;
}

export default function WordsSign({ guard, text, card }: WordsSignProps) {
  const { w } = useWords();
  const [first, ...more] = useFindings(guard, text, card);
  if (!first) return null;
  const { found } = first;
  return (
    <p className={styles.sign} data-findings={more.length + 1}>
      <Icon name="bang" />
      <span>
        {found === '' ? w('maskCheck:sign.combined') : w('maskCheck:sign.words', { found })}
        {more.length > 0 && w('maskCheck:sign.more', { n: more.length })}
      </span>
    </p>
  );
}
