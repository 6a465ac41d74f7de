import { type Finding, isNamelike } from '@yoriai/shared/mask-check/finding';
import { findingsIn } from '@yoriai/shared/mask-check/findings-in';
import { type HardWord, hardWordsIn } from '@yoriai/shared/meetings/hard-words';
import { useEffect, useRef } from 'react';
import { replaced } from '../../mask-check/replaced.ts';
import { maskCheckWords } from '../../mask-check/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useRoomWords } from '../../words/use-room-words.tsx';
import { seenWords } from '../seen-words.ts';
import styles from './ask-first.module.css';
import { AskLength } from './ask-length.tsx';
import { AskSeen } from './ask-seen.tsx';
import parts from './parts.module.css';
import { beginning, isLong, piecesOf } from './pieces.ts';
import { usePhoneWords } from './use-phone.ts';

export { AskLength, AskSeen, beginning, findingsIn, hardWordsIn, isLong, piecesOf };

interface AskFirstProps {
  readonly text: string;
  /** What stands in the words, and is to be answered; at least one. */
  readonly findings: readonly Finding[];
  /** And what in them may hurt (B-37). */
  readonly hard: HardWord | undefined;
  readonly onText: (text: string) => void;
  readonly onNotName: (found: string) => void;
  /** As it is, with a sign for 進行 (A7). */
  readonly onSend: () => void;
  readonly onBack: () => void;
  readonly onDanger: () => void;
}

/** Before words leave the telephone: one thing after the other that may tell who somebody is. It asks and never refuses (A7, B-1, B-2). */
export function AskFirst({
  text,
  findings,
  hard,
  onText,
  onNotName,
  onSend,
  onBack,
  onDanger,
}: AskFirstProps) {
  const { w: ask } = useRoomWords(maskCheckWords);
  const { w: seen } = useRoomWords(seenWords);
  const { w } = usePhoneWords();
  const place = useRef<HTMLElement>(null);
  const [finding] = findings;
  useEffect(() => {
    if (finding) place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [finding]);
  if (!finding) return null;
  const { kind, found, instead } = finding;
  return (
    <section ref={place} tabIndex={-1} className={styles.ask} aria-labelledby="ask">
      <p className={styles.says}>
        <Icon name="bang" />
        <b id="ask">{ask(`found.${kind}`, { found })}</b>
      </p>
      {kind === 'harm' && <p>{ask('harm.others')}</p>}
      {hard && <p>{seen('seen')}</p>}
      <p>
        {w('ask.unsent')}
        {findings.length > 1 && w('ask.more', { n: findings.length - 1 })}
      </p>
      <div className={styles.acts}>
        {kind === 'harm' && (
          <button type="button" className={parts.plain} onClick={onDanger}>
            <Icon name="phone" />
            {w('danger')}
          </button>
        )}
        {instead !== undefined && (
          <button type="button" className={parts.main} onClick={() => onText(replaced(text, [finding]))}>
            {ask('act.change', { instead })}
          </button>
        )}
        {isNamelike(kind) && (
          <button type="button" className={parts.plain} onClick={() => onNotName(found)}>
            {ask('act.not-name')}
          </button>
        )}
        <button type="button" className={parts.plain} onClick={onBack}>
          {w('ask.own')}
        </button>
        <button type="button" className={parts.plain} onClick={onSend}>
          {ask('act.as-is')}
        </button>
      </div>
    </section>
  );
}
