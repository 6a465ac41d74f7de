import type { Finding, Known } from '@yoriai/shared/mask-check/finding';
import { useMemo } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { keyOf } from './asked-findings.ts';
import { FindingLine } from './finding-line.tsx';
import { loadCheck } from './load-check.ts';
import styles from './looked-over.module.css';
import { replaced } from './replaced.ts';

export interface WordsToLookOver {
  readonly texts: readonly string[];
  readonly known: Known;
  readonly onTexts: (texts: readonly string[]) => void;
  /** Absent where it cannot be kept for the paper they go to. */
  readonly onNotName?: ((word: string) => void) | undefined;
}

export default function LookedOverView({ texts, known, onTexts, onNotName }: WordsToLookOver) {
  const { t, w } = useWords();
  const check = useStore(loadCheck);
  const all = useMemo(() => texts.map((text) => check?.(text, known) ?? []), [check, texts, known]);
  const findings = [...new Map(all.flat().map((finding) => [keyOf(finding), finding])).values()];
  if (findings.length === 0) return null;
  const change = (which: (finding: Finding) => boolean) =>
    onTexts(texts.map((text, i) => replaced(text, (all[i] ?? []).filter(which))));
  return (
    <section className={styles.looked} aria-label={t('maskCheck:question')}>
      <div className={styles.lines} role="status">
        {findings.map((finding) => (
          <FindingLine
            key={keyOf(finding)}
            finding={finding}
            onChange={() => change((other) => keyOf(other) === keyOf(finding))}
            {...(onNotName && { onNotName: () => onNotName(finding.found) })}
          />
        ))}
      </div>
      {findings.filter(({ instead }) => instead !== undefined).length > 1 && (
        <Button onPress={() => change(() => true)}>{w('maskCheck:act.all-change')}</Button>
      )}
      <p className={styles.under}>{w('maskCheck:all.as-is')}</p>
    </section>
  );
}
