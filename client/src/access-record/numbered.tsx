import type { MadeCopy } from '@yoriai/shared/access-record/copy';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useSay } from '../app/say.tsx';
import { makeCopy, type PaperToCopy } from './copies.ts';
import { PrintMark } from './print-mark.tsx';

/** How a page prints its paper. */
export interface Numbering {
  readonly paper: PaperToCopy;
  /** The copy that is on the page to be printed; undefined until one was asked for. */
  readonly made: MadeCopy | undefined;
  readonly isAsking: boolean;
  /** Asks for a number, and prints when the page bears it. */
  readonly print: () => void;
  /** What is on the page is that copy no longer. */
  readonly forget: () => void;
}

const NumberingContext = createContext<Numbering | undefined>(undefined);

/** @throws where no paper is around */
export function useNumbering(): Numbering {
  const numbering = useContext(NumberingContext);
  if (!numbering) throw new Error('no paper around this component');
  return numbering;
}

interface NumberedProps extends PaperToCopy {
  /** Whether the pages that are printed bear the mark themselves. */
  readonly drawn?: boolean;
  readonly children: ReactNode;
}

/** The page of a paper: it is printed with number, day and name, or not at all (P18). */
export function Numbered({ area, of, id, drawn = false, children }: NumberedProps) {
  const say = useSay();
  const [made, setMade] = useState<MadeCopy>();
  const [isAsking, setAsking] = useState(false);
  const forget = useCallback(() => setMade(undefined), []);
  const print = useCallback(() => {
    setAsking(true);
    makeCopy({ area, of, id }, 'printed')
      .then(setMade, say.failed)
      .finally(() => setAsking(false));
  }, [area, of, id, say]);
  useEffect(() => {
    if (made) window.print();
  }, [made]);
  const numbering = useMemo(
    () => ({ paper: { area, of, id }, made, isAsking, print, forget }),
    [area, of, id, made, isAsking, print, forget],
  );
  return (
    <NumberingContext value={numbering}>
      {children}
      <PrintMark made={made} drawn={drawn} />
    </NumberingContext>
  );
}
