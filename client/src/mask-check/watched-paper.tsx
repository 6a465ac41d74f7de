import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useShelf } from '../areas/queries.ts';
import { useFollowedShelf } from '../areas/use-shelf-news.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useIsOfHouse } from '../people/session.tsx';
import { type TextBeneath, type Watch, WatchContext } from '../text/watch.ts';
import { KeptBackText } from './kept-back-text.ts';
import { guardOf, type PaperGuard } from './paper-guard.ts';
import { partOfPage, ShownLater } from './shown-later.tsx';
import { writeIn } from './write-in.ts';
import { writtenWords } from './written-words.ts';

const question = partOfPage(() => import('./question.tsx'));
const harmHint = partOfPage(() => import('./harm-hint.tsx'));

const GuardContext = createContext<PaperGuard | undefined>(undefined);

/** The guard of the paper at hand; undefined outside of any. */
export const useGuard = (): PaperGuard | undefined => useContext(GuardContext);

interface WatchedPaperProps {
  readonly area: string;
  /** The id of the board or worksheet. */
  readonly paper: string;
  readonly document: DocumentConnection;
  readonly children: ReactNode;
}

/** A paper whose words are looked at before others see them, as long as more than staff can read it (ACC-6). */
export function WatchedPaper({ area, paper, document, children }: WatchedPaperProps) {
  const { data: shelf, isError } = useShelf(area);
  // Somebody else may open the paper while one writes in it.
  useFollowedShelf(area);
  const audience = shelf?.sheets.find(({ id }) => id === paper)?.audience;
  // Who cannot be asked for is taken to be there.
  const isOpened = audience === undefined ? (shelf || isError ? true : undefined) : audience !== 'staff';
  return (
    <GuardedPaper document={document} isOpened={isOpened}>
      {children}
    </GuardedPaper>
  );
}

interface GuardedPaperProps {
  readonly document: DocumentConnection;
  /** Whether more than staff can read it; undefined while that is not known. */
  readonly isOpened: boolean | undefined;
  readonly children: ReactNode;
}

/** The same where it is known to whom the paper is open. */
export function GuardedPaper({ document, isOpened, children }: GuardedPaperProps) {
  const guard = guardOf(document);
  const watch = useMemo(
    (): Watch => ({ document, watch: (text) => writeIn(guard, text), Beneath }),
    [document, guard],
  );
  useEffect(() => {
    guard.isOpened.set(isOpened);
    if (!isOpened) return;
    guard.loaded.load();
    question.load();
  }, [guard, isOpened]);
  return (
    <GuardContext value={guard}>
      <WatchContext value={watch}>{children}</WatchContext>
    </GuardContext>
  );
}

function Beneath({ replica, fragment, watched, back }: TextBeneath) {
  const isHouse = useIsOfHouse();
  const [before] = useState(() => {
    const text = fragment(replica.doc);
    return text ? writtenWords(text).text : '';
  });
  return (
    <>
      {watched instanceof KeptBackText && <ShownLater part={question} props={{ text: watched, back }} />}
      {isHouse && (
        <ShownLater
          part={harmHint}
          props={{
            replica,
            fragment,
            before,
            guard: watched instanceof KeptBackText ? watched.guard : undefined,
          }}
        />
      )}
    </>
  );
}
