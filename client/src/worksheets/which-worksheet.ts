import { createContext, useContext } from 'react';

/** Where the worksheet stands. */
export interface WhichWorksheet {
  readonly area: string;
  readonly worksheet: string;
}

export const WhichWorksheetContext = createContext<WhichWorksheet | undefined>(undefined);

export function useWhichWorksheet(): WhichWorksheet {
  const which = useContext(WhichWorksheetContext);
  if (!which) throw new Error('no worksheet around this component');
  return which;
}
