import { useStore } from '../collaboration/react.tsx';
import { Answers } from './answers.tsx';
import type { KeptBackText } from './kept-back-text.ts';
import styles from './question.module.css';
import { useInSight } from './use-in-sight.ts';

interface QuestionProps {
  readonly text: KeptBackText;
  /** Goes on writing. */
  readonly back: () => void;
}

/** Beneath a text that is being written: what is asked before it goes to the others. Writing goes on meanwhile. */
export default function Question({ text, back }: QuestionProps) {
  const waiting = useStore(text.waiting);
  const { place, style } = useInSight(waiting.is === 'asked' && waiting);
  return (
    <div ref={place} className={styles.place}>
      {waiting.is === 'asked' && (
        <div className={styles.question} style={style}>
          <Answers text={text} findings={waiting.findings} onAnswer={back} />
        </div>
      )}
    </div>
  );
}
