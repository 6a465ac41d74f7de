import { isHost } from '@yoriai/shared/conferences/roles';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useLayoutEffect } from 'react';
import { shownNames } from '../../collaboration/shown-names.ts';
import { useWords } from '../../words/use-words.tsx';

/** While the page is shown to others, everybody who is there goes by the role in the conference (AC-B B13). */
export function useRolesForNames(meeting: Meeting | undefined, isShared: boolean): void {
  const { t } = useWords();
  // Before anything is drawn with it.
  useLayoutEffect(() => {
    if (!isShared) return undefined;
    shownNames.set(({ id }) => {
      const role = meeting?.people[id]?.role ?? (meeting && isHost(meeting, id) ? 'host' : 'someone');
      return t(`conferences:role.${role}`);
    });
    return () => shownNames.set(undefined);
  }, [meeting, isShared, t]);
}
