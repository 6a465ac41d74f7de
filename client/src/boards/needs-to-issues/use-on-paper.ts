import { bundlesOf, liesTogether } from '@yoriai/shared/boards/columns';
import { needsToIssuesColumns } from '@yoriai/shared/boards/needs-to-issues/columns';
import { byOrder } from '@yoriai/shared/documents/board';
import { derived, useDerived } from '../../canvas/session/derived.ts';

/** The cards that lie on the paper of a 表札. */
const onPaper = derived(['cards', 'groups'], ({ view }): ReadonlySet<string> => {
  const cards = [...view.cards.values()].filter(({ away }) => away === undefined).sort(byOrder);
  const groups = [...view.groups.values()];
  const together = needsToIssuesColumns
    .flatMap((column) => bundlesOf({ cards, groups }, column))
    .filter(liesTogether)
    .flatMap((bundle) => bundle.cards.map(({ id }) => id));
  return new Set(together);
});

/** Whether a card lies on the paper of its 表札, which then says the 表札 for all. */
export const useOnPaper = (id: string): boolean => useDerived(onPaper, (cards) => cards.has(id));
