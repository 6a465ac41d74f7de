import { DigestPage } from './digest/digest-page.tsx';
import { AwayList } from './list/away-list.tsx';
import { RecordsPage } from './records-page.tsx';
import { useLooked } from './use-looked.ts';

/** A book of records: the list with its sheet, the digest, or what was put away. */
export function RecordsBody() {
  const { view } = useLooked();
  if (view === 'digest') return <DigestPage />;
  if (view === 'away') return <AwayList />;
  return <RecordsPage />;
}
