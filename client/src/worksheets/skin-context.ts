import { createContext, useContext } from 'react';
import type { WorksheetSkin } from './worksheet-skin.ts';

export const SkinContext = createContext<WorksheetSkin>({});

/** What the form of this sheet has beyond its template. */
export const useSkin = (): WorksheetSkin => useContext(SkinContext);
