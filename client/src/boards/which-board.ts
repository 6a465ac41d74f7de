import { createContext, useContext } from 'react';

/** Where on the shelves a board stands. */
export interface WhichBoard {
  readonly area: string;
  readonly board: string;
}

export const WhichBoardContext = createContext<WhichBoard | undefined>(undefined);

/** The board that this part of the page is about, as addresses and the server name it. */
export function useWhichBoard(): WhichBoard {
  const which = useContext(WhichBoardContext);
  if (!which) throw new Error('no board around this component');
  return which;
}
