import { type AccountRole, isOfHouse } from '@yoriai/shared/access/roles';
import { useWords } from '../../words/use-words.tsx';
import { type PartInArea, PartsInAreas } from '../parts-in-areas.tsx';

interface ReachProps {
  readonly role: AccountRole;
  readonly areas: readonly PartInArea[];
}

/** How far an account reaches: its parts in areas; all of them for those who lead; or only papers it is invited to. */
export function Reach({ role, areas }: ReachProps) {
  const { w } = useWords();
  const leads = role === 'admin' || role === 'director';
  if (areas.length === 0) {
    if (leads) return w('accounts:everywhere');
    return w(isOfHouse(role) ? 'accounts:noArea' : 'accounts:papersOnly');
  }
  return (
    <>
      {leads && (
        <>
          {w('accounts:everywhere')}
          {'・'}
        </>
      )}
      <PartsInAreas areas={areas} />
    </>
  );
}
