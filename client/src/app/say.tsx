import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { IconButton } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.tsx';
import { failureWords } from './failure.tsx';
import styles from './say.module.css';

interface Saying {
  /** The page it was said on; it goes when the person goes on. */
  readonly at: string;
  readonly kind: 'done' | 'trouble';
  readonly words: ReactNode;
  /** Given what puts the saying away. */
  readonly action?: (dismiss: () => void) => ReactNode;
}

interface Say {
  /** Something was done, and may be taken back. */
  readonly done: (words: ReactNode, action?: Saying['action']) => void;
  readonly failed: (failure: unknown) => void;
}

const SayContext = createContext<Say>({ done: () => undefined, failed: () => undefined });

/** Tells the person in a line at the foot of the page, without taking the hand off what it does. */
export const useSay = (): Say => useContext(SayContext);

interface SayPlaceProps {
  /** Where it is said, on a page whose foot is full of what is to be pressed. @default at the foot */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function SayPlace({ className, children }: SayPlaceProps) {
  const { t, w } = useWords();
  const [address] = useLocation();
  const [saying, setSaying] = useState<Saying>();
  const dismiss = useCallback(() => setSaying(undefined), []);
  const say = useMemo<Say>(
    () => ({
      done: (words, action) =>
        setSaying({ at: window.location.pathname, kind: 'done', words, ...(action && { action }) }),
      failed: (failure) =>
        setSaying({ at: window.location.pathname, kind: 'trouble', words: w(failureWords(failure)) }),
    }),
    [w],
  );
  return (
    <SayContext value={say}>
      {children}
      <div className={cx(styles.place, className)}>
        {saying?.at === address && (
          <Notice
            kind={saying.kind}
            action={
              <>
                {saying.action?.(dismiss)}
                <IconButton icon="x" label={t('shell:close')} onPress={dismiss} />
              </>
            }
          >
            {saying.words}
          </Notice>
        )}
      </div>
    </SayContext>
  );
}
