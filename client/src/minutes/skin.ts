import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { MinutesActs } from './minutes-acts.tsx';

/** 議事録: what was written once goes on into everybody's own record (WS-3). */
export const minutesSkin: WorksheetSkin = { Acts: MinutesActs };
