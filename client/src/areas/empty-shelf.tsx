import { Button } from '../ui/button.tsx';
import { EmptyShelfPicture } from '../ui/empty-shelf-picture.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/use-words.tsx';

export interface EmptyShelfProps {
  /** All sheets are put away. */
  readonly allAway: boolean;
  /** Absent for those who may not make sheets. */
  readonly onChoose: (() => void) | undefined;
}

export function EmptyShelf({ allAway, onChoose }: EmptyShelfProps) {
  const { w } = useWords();
  return (
    <EmptyState
      picture={<EmptyShelfPicture />}
      title={w('areas:shelf.emptyTitle')}
      acts={
        onChoose && (
          <Button variant="primary" stitched icon="plus" onPress={onChoose}>
            {w('areas:shelf.first')}
          </Button>
        )
      }
    >
      {w(
        allAway ? 'areas:shelf.allAwayText' : onChoose ? 'areas:shelf.emptyText' : 'areas:shelf.emptyReader',
      )}
    </EmptyState>
  );
}
