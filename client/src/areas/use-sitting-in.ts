import { areaDocument } from '@yoriai/shared/documents/names';
import { useEffect } from 'react';
import { useDocument } from '../collaboration/react.tsx';

/** Tells the shelf that this person is inside one of its sheets, as long as the page is there (AREA-1). */
export function useSittingIn(area: string, sheet: string): void {
  const shelf = useDocument(areaDocument(area));
  useEffect(() => {
    shelf.setPresence({ inside: sheet });
    return () => shelf.setPresence({ inside: undefined });
  }, [shelf, sheet]);
}
