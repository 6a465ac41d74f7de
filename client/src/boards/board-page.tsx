import { boardDocument } from '@yoriai/shared/documents/names';
import { use } from 'react';
import { Numbered } from '../access-record/numbered.tsx';
import { SheetTrouble } from '../areas/sheet-trouble.tsx';
import { useSittingIn } from '../areas/use-sitting-in.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { useMeta } from '../collaboration/use-meta.ts';
import { OpenBoard } from './open-board.tsx';
import { boardSkin } from './registry.ts';

interface BoardPageProps {
  readonly area: string;
  readonly board: string;
}

/** A board's page: opens the document and says what to do when that does not go well. */
export default function BoardPage({ area, board }: BoardPageProps) {
  const document = useDocument(boardDocument(board));
  const state = useStore(document.state, ({ is }) => is);
  const kind = useMeta(document.doc, 'kind');
  useSittingIn(area, board);
  const skin = kind === undefined ? undefined : boardSkin(kind);
  if (state === 'refused' || !skin)
    return (
      <SheetTrouble area={area} document={document} missing={kind === undefined ? 'nothing' : 'unknown'} />
    );
  return (
    <Numbered area={area} of="board" id={board} drawn>
      <OpenBoard key={document.name} area={area} board={board} document={document} skin={use(skin)} />
    </Numbered>
  );
}
