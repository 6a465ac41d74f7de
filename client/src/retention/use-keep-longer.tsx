import type { Sheet } from '@yoriai/shared/areas/area';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { withPaperWords } from '../app/with-words.ts';
import { useKept } from './queries.ts';

const KeepDialog = lazy(withPaperWords(() => import('./keep-dialog.tsx')));

interface KeepLonger {
  readonly ask: () => void;
  /** Drawn wherever whoever asks is drawn. */
  readonly dialog: ReactNode;
}

/** To keep a paper longer, for whom that is offered; undefined for others, and for papers that stay anyway. */
export function useKeepLonger(
  area: string,
  { id, of, title }: Pick<Sheet, 'id' | 'of' | 'title'>,
): KeepLonger | undefined {
  const found = useKept(area, id);
  const [asked, setAsked] = useState(false);
  if (!found?.kept.mayKeep) return undefined;
  return {
    ask: () => setAsked(true),
    dialog: asked && (
      <Suspense>
        <KeepDialog
          area={area}
          sheet={{ id, of, title }}
          kept={found.kept}
          today={found.today}
          onClose={() => setAsked(false)}
        />
      </Suspense>
    ),
  };
}
