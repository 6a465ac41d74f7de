import { useQueryClient } from '@tanstack/react-query';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument } from '@yoriai/shared/documents/names';
import { useEffect } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { useDocument } from '../collaboration/react.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { OpenedCheck } from './opened/opened-check.tsx';
import { OwnCheck } from './own-check.tsx';
import { useIsMine, useSealed } from './queries.ts';
import { SealedCheck } from './sealed-check.tsx';

/** The check sheet as it stands: sealed, opened, or one's own of it (`?sheet=mine`). */
export function CheckBody() {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const isMine = useIsMine();
  const { data, error, refetch } = useSealed(area, worksheet);
  useToldOfShelf(area);
  if (!data && !error) return <Opening />;
  if (!data)
    return (
      <FailureNotice
        failure={error}
        action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
      />
    );
  if (isMine) return <OwnCheck sealed={data} />;
  return data.opened === undefined ? <SealedCheck /> : <OpenedCheck sealed={data} />;
}

/** Somebody else may open the sheets, or begin one, while this page is open. */
function useToldOfShelf(area: string): void {
  const client = useQueryClient();
  const connection = useDocument(areaDocument(area));
  useEffect(
    () => connection.onMessage((said) => said === shelfChanged && shelfIsStale(client, area)),
    [connection, client, area],
  );
}
