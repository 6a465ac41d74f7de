import type { Assignment } from '@yoriai/shared/access/roles';
import { Fragment } from 'react';
import { useWords } from '../words/use-words.tsx';

export interface PartInArea {
  readonly name: string;
  readonly as: Assignment;
}

/** What somebody is in which area: つばめ野地区の副担当. */
export function InArea({ name, as }: PartInArea) {
  const { w } = useWords();
  return (
    <>
      {w('accounts:inArea', { area: name })}
      {w(`people:assignments.${as}`)}
    </>
  );
}

/** つばめ野地区の副担当・北町地区の主担当. */
export function PartsInAreas({ areas }: { readonly areas: readonly PartInArea[] }) {
  return areas.map(({ name, as }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two areas may be called the same, and nothing here has a state
    <Fragment key={index}>
      {index > 0 && '・'}
      <InArea name={name} as={as} />
    </Fragment>
  ));
}
