import { limits } from '@yoriai/shared/limits';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { TextFault } from '../drafts.ts';
import { type KindLook, kindInSentence } from '../kind-look.ts';
import styles from './reword.module.css';

interface NewWordsProps {
  readonly look: KindLook;
  readonly text: string;
  /** 1 for the first of several; 0 where there is only one. */
  readonly nth: number;
  readonly fault: TextFault | undefined;
  /** What in the words tells of a person. */
  readonly details: readonly string[];
  readonly autoFocus: boolean;
  readonly onChange: (text: string) => void;
  readonly onRemove: (() => void) | undefined;
}

/** The words of one new card, on the paper of its kind. */
export function NewWords({ look, text, nth, fault, details, autoFocus, onChange, onRemove }: NewWordsProps) {
  const { t, w } = useWords();
  const kind = kindInSentence(look, { t });
  return (
    <div className={cx(styles.words, onRemove && styles.removable)} data-paper={look.paper}>
      <TextArea
        label={
          <>
            <Icon name={look.icon} />
            <span>
              {nth === 0
                ? w('conversions:question.text', { kind })
                : w('conversions:question.text-nth', { kind, n: nth })}
            </span>
          </>
        }
        value={text}
        onChange={onChange}
        autoFocus={autoFocus}
        {...(details.length > 0
          ? { fault: w('conversions:question.details', { found: details.join('」「') }) }
          : fault && { fault: w(`conversions:question.${fault}`, { n: limits.cardTextCharacters }) })}
      />
      {onRemove && (
        <Button
          variant="quiet"
          icon="x"
          aria-label={t('conversions:question.remove', { n: nth })}
          onPress={onRemove}
        >
          {w('conversions:question.remove-short')}
        </Button>
      )}
    </div>
  );
}
