import { areaDocument, boardDocument } from '@yoriai/shared/documents/names';
import { use, useEffect } from 'react';
import { Opening } from '../app/opening.tsx';
import { TroublePage } from '../app/trouble-page.tsx';
import { areaAddress } from '../areas/queries.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { OpenBoard } from './open-board.tsx';
import { boardSkin } from './registry.ts';
import { useBoardKind } from './use-board-kind.ts';

interface BoardPageProps {
  readonly area: string;
  readonly board: string;
}

/** A board's page: opens the document and says what to do when that does not go well. */
export default function BoardPage({ area, board }: BoardPageProps) {
  const { w } = useWords();
  const document = useDocument(boardDocument(board));
  const shelf = useDocument(areaDocument(area));
  const state = useStore(document.state);
  const kind = useBoardKind(document.doc);
  useEffect(() => {
    shelf.setPresence({ inside: board });
    return () => shelf.setPresence({ inside: undefined });
  }, [shelf, board]);

  const toShelf = (
    <ButtonLink href={areaAddress(area)} variant="primary">
      {w('boards:page.to-shelf')}
    </ButtonLink>
  );
  if (state.is === 'refused')
    return (
      <TroublePage
        title={w('boards:page.refused')}
        acts={
          <>
            {toShelf}
            <Button onPress={() => document.retry()}>{w('shell:again')}</Button>
          </>
        }
      >
        {w(`errors:${state.why}`)}
      </TroublePage>
    );
  if (kind === undefined)
    return state.is === 'loading' ? (
      <Opening />
    ) : (
      <TroublePage title={w('boards:page.nothing')} acts={toShelf}>
        {w('boards:page.nothing-text')}
      </TroublePage>
    );
  const skin = boardSkin(kind);
  if (!skin)
    return (
      <TroublePage title={w('boards:page.unknown')} acts={toShelf}>
        {w('boards:page.unknown-text')}
      </TroublePage>
    );
  return <OpenBoard area={area} board={board} document={document} skin={use(skin)} />;
}
