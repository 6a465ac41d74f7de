import { Opening } from '../app/opening.tsx';
import { TroublePage } from '../app/trouble-page.tsx';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useStore } from '../collaboration/react.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { areaAddress } from './queries.ts';

interface SheetTroubleProps {
  readonly area: string;
  readonly document: DocumentConnection;
  /** Why there is nothing to show: `nothing` is in the document (yet), or a kind of sheet that is `unknown` to us. */
  readonly missing: 'nothing' | 'unknown';
}

/** In place of a sheet that cannot be shown: it is still coming, or what is the matter and what to do next. */
export function SheetTrouble({ area, document, missing }: SheetTroubleProps) {
  const { w } = useWords();
  const state = useStore(document.state);
  // It was in sight a moment ago: then somebody closed it, and says so (SYNC-4).
  const isClosed = state.is === 'refused' && state.why === 'not-allowed' && missing === 'unknown';
  const toShelf = (
    <ButtonLink href={areaAddress(area)} variant="primary">
      {w('areas:open.to-shelf')}
    </ButtonLink>
  );
  if (state.is === 'refused')
    return (
      <TroublePage
        title={w(isClosed ? 'opening:closed' : 'areas:open.refused')}
        acts={
          <>
            {toShelf}
            <Button onPress={() => document.retry()}>{w('shell:again')}</Button>
          </>
        }
      >
        {w(isClosed ? 'opening:closed-text' : `errors:${state.why}`)}
      </TroublePage>
    );
  if (missing === 'nothing' && state.is === 'loading') return <Opening />;
  return (
    <TroublePage title={w(`areas:open.${missing}`)} acts={toShelf}>
      {w(`areas:open.${missing}-text`)}
    </TroublePage>
  );
}
