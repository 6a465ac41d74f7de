import { type Finding, isNamelike } from '@yoriai/shared/mask-check/finding';
import { ShowContacts } from '../emergency/show-contacts.tsx';
import { useIsOfHouse } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './answers.module.css';
import type { KeptBackText } from './kept-back-text.ts';

interface AnswersProps {
  readonly text: KeptBackText;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Before what one pressed is gone. */
  readonly onAnswer?: () => void;
}

/** One finding after the other: what it seems to be, and what may become of it (B-1, B-2). */
export function Answers({ text, findings: [finding, ...more], onAnswer }: AnswersProps) {
  const { t, w } = useWords();
  const { found, instead, kind } = finding;
  /** With the pointer the caret stays in the words: an answer does not end the writing. */
  const answer = (act: () => void) => ({
    preventFocusOnPress: true,
    onPress: () => {
      onAnswer?.();
      act();
    },
  });
  return (
    <section className={styles.answers} aria-label={t('maskCheck:question')} data-finding={kind}>
      <div className={styles.says} role="status">
        <Icon name="bang" />
        <p>
          <b>{w(`maskCheck:found.${kind}`, { found })}</b>
          {kind === 'harm' && <Harm />}
          <span>{w('maskCheck:unsent')}</span>
          {more.length > 0 && <span>{w('maskCheck:more', { n: more.length })}</span>}
        </p>
      </div>
      <div className={styles.acts}>
        {kind === 'harm' && <ShowContacts />}
        {instead !== undefined && (
          <Button variant="primary" {...answer(() => text.change(finding))}>
            {w('maskCheck:act.change', { instead })}
          </Button>
        )}
        {isNamelike(kind) && (
          <Button {...answer(() => text.notName(finding))}>{w('maskCheck:act.not-name')}</Button>
        )}
        <Button {...answer(() => text.sendAsIs(finding))}>{w('maskCheck:act.as-is')}</Button>
      </div>
    </section>
  );
}

/** 通告・相談先 are for staff; others are told to speak with staff (P31). */
function Harm() {
  const { w } = useWords();
  return <span>{w(useIsOfHouse() ? 'maskCheck:harm.staff' : 'maskCheck:harm.others')}</span>;
}
