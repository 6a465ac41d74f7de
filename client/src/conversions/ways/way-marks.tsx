import type { Card } from '@yoriai/shared/boards/card';
import type { Ways } from '@yoriai/shared/conversions/api';
import { useCallback } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords, type Words } from '../../words/use-words.tsx';
import { kindInSentence, kindLook } from '../kind-look.ts';
import { type Mark, marksOf } from './marks.ts';
import { useWays } from './queries.ts';
import styles from './way-marks.module.css';

/** From where a card came and what became of it, on its face; nothing for a card that stands alone (CNV-2). */
export function WayMarks({ card }: { readonly card: Card }) {
  if (card.origin === undefined && card.became === undefined) return null;
  return <Marks card={card} />;
}

function Marks({ card }: { readonly card: Card }) {
  const words = useWords();
  const { id } = card;
  const ends = useWays(
    useCallback((ways: Ways) => ({ origins: ways.origins[id], became: ways.became[id] }), [id]),
  );
  const marks = marksOf(card, ends && (ends.origins ?? []), ends && (ends.became ?? []));
  if (marks.length === 0) return null;
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <MarkChip key={mark.is} mark={mark} words={words} />
      ))}
    </span>
  );
}

function MarkChip({
  mark: { is, kind, n },
  words: { t, w },
}: {
  readonly mark: Mark;
  readonly words: Words;
}) {
  const look = kind && kindLook(kind.board, kind.card);
  if (is === 'changed')
    return (
      <span className={styles.changed}>
        <Icon name="history" />
        <span>{w('conversions:mark.changed')}</span>
      </span>
    );
  return (
    <span className={styles.mark} data-paper={look?.paper}>
      <Icon name={look?.icon ?? 'sheet'} />
      <span>
        {look
          ? w(`conversions:mark.${is}${n === 1 ? '' : '-many'}`, { kind: kindInSentence(look, { t }), n })
          : w(`conversions:mark.${is}-unknown`)}
      </span>
    </span>
  );
}
