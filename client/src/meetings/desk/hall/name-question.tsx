import type { Finding } from '@yoriai/shared/mask-check/finding';
import type { HardWord } from '@yoriai/shared/meetings/hard-words';
import { Button } from '../../../ui/button.tsx';
import { useRoomWords } from '../../../words/use-room-words.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { seenWords } from '../../seen-words.ts';
import styles from './hall-voice.module.css';

interface NameQuestionProps {
  readonly findings: readonly Finding[];
  /** What in them may hurt (B-37). */
  readonly hard: HardWord | undefined;
  readonly onChange: () => void;
  readonly onAsIs: () => void;
}

/** Before a voice is seen by all: what in it may tell of somebody or hurt, and one tap either way (A7, B-37). */
export function NameQuestion({ findings, hard, onChange, onAsIs }: NameQuestionProps) {
  const { t, w } = useWords();
  const { w: seen } = useRoomWords(seenWords);
  const found = findings.map((it) => t('desk:hall.quoted', { found: it.found })).join('');
  const instead = findings.flatMap((it) => (it.instead === undefined ? [] : [it.instead]));
  return (
    <div className={styles.question} role="alert">
      {findings.length > 0 && <p>{w('desk:hall.names', { found })}</p>}
      {hard && (
        <p>
          {seen(hard.is, { found: hard.found })} {seen('seen')}
        </p>
      )}
      {instead.length > 0 && (
        <Button icon="pen" onPress={onChange}>
          {w('desk:hall.change', { instead: instead.join(t('desk:hall.and')) })}
        </Button>
      )}
      <Button variant="quiet" onPress={onAsIs}>
        {w('desk:hall.asIs')}
      </Button>
    </div>
  );
}
