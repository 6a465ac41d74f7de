import { type Digest, digestWindows, windowBefore, windowBehind } from '@yoriai/shared/records/digest';
import { useNumbering } from '../../access-record/numbered.tsx';
import { useSignedIn } from '../../people/session.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useLooked } from '../use-looked.ts';
import styles from './digest.module.css';
import { noQuotes, useIsChoosing, useQuotesStore } from './quotes.ts';

interface DigestToolsProps {
  readonly digest: Digest;
}

/** How many months, which ones, on paper, and from here to the issues. */
export function DigestTools({ digest }: DigestToolsProps) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const { print, isAsking } = useNumbering();
  const quotes = useQuotesStore();
  const isChoosing = useIsChoosing();
  const { window: months, narrow, hrefOf } = useLooked();
  return (
    <div className={styles.tools}>
      <ButtonLink
        href={hrefOf({ view: undefined, months: undefined, until: undefined })}
        icon="left"
        variant="quiet"
      >
        {w('records:digest.back')}
      </ButtonLink>
      <Choice
        label={w('records:digest.window')}
        value={String(months)}
        onChange={(chosen) => narrow({ months: chosen })}
        options={digestWindows.map((n) => ({
          value: String(n),
          words: w('records:digest.months', { n }),
        }))}
      />
      <div className={styles.steps}>
        <Button icon="left" onPress={() => narrow({ until: windowBefore(digest) })}>
          {w('records:digest.before')}
        </Button>
        <Button icon="right" onPress={() => narrow({ until: windowBehind(digest, months) })}>
          {w('records:digest.behind')}
        </Button>
      </div>
      <div className={styles.acts}>
        {may('print worksheet') && (
          <Button icon="print" isPending={isAsking} onPress={print}>
            {w('records:digest.print')}
          </Button>
        )}
        <Button
          variant={isChoosing ? 'plain' : 'primary'}
          icon="issue"
          aria-pressed={isChoosing}
          onPress={() => quotes.set(isChoosing ? undefined : noQuotes)}
        >
          {w(isChoosing ? 'records:digest.choose-no-more' : 'records:digest.choose')}
        </Button>
      </div>
    </div>
  );
}
