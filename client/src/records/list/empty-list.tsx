import { Button } from '../../ui/button.tsx';
import { EmptyShelfPicture } from '../../ui/empty-shelf-picture.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useWords } from '../../words/use-words.tsx';
import { noFilter } from '../filter/no-filter.ts';
import { useLooked } from '../use-looked.ts';

/** Nothing is in the book yet, or nothing is left by the filter: and what to do next (UX-6). */
export function EmptyList({ isBook }: { readonly isBook: boolean }) {
  const { w } = useWords();
  const { narrow } = useLooked();
  if (isBook)
    return (
      <EmptyState picture={<EmptyShelfPicture />} title={w('records:empty.book')}>
        {w('records:empty.book-text')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={w('records:empty.filter')}
      acts={<Button onPress={() => narrow(noFilter)}>{w('records:filter.clear')}</Button>}
    >
      {w('records:empty.filter-text')}
    </EmptyState>
  );
}
