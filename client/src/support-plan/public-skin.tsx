import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { PublicationSide } from './side/publication-side.tsx';

/** What the 公開版 of a plan has beyond its template: the second person's check (P9). */
export const publicPlanSkin: WorksheetSkin = { Side: PublicationSide };
