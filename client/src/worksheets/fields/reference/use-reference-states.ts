import { lostPlace } from '@yoriai/shared/worksheets/edits/lost';
import { keyOfReference, type Reference } from '@yoriai/shared/worksheets/reference';
import type { ReferenceState } from '@yoriai/shared/worksheets/sources';
import { useEffect } from 'react';
import { useStore } from '../../../collaboration/react.tsx';
import { useWorksheet } from '../../session/use-worksheet.ts';
import { useAskSources, useSources } from '../../sources/use-sources.ts';

/** How what the references of a place speak of reads today, as the server says; by `keyOfReference`. */
export function useReferenceStates(
  field: string,
  row: string | undefined,
  references: readonly Reference[],
): ReadonlyMap<string, ReferenceState> {
  const { document } = useWorksheet();
  const sources = useSources();
  const ask = useAskSources();
  const isStored = useStore(document.state, ({ is }) => is === 'stored');
  const place = lostPlace({ row, field });
  const here = sources?.values.filter((it) => it.place === place) ?? [];
  const states = new Map(here.map((it) => [it.reference, it]));
  // What was picked a moment ago is asked for as soon as the server has it; from then on it is told of changes.
  const isNew = sources !== undefined && references.some((it) => !states.has(keyOfReference(it)));
  useEffect(() => {
    if (isNew && isStored) ask();
  }, [isNew, isStored, ask]);
  return states;
}
