import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { CheckBody } from './check-body.tsx';
import { PrintAct } from './print-act.tsx';
import { PrintOwn } from './print-own.tsx';

/** 取り組みチェックシート: written by each alone, opened all at once, laid side by side (WS-6). */
export const guidelineCheckSkin: WorksheetSkin = { Body: CheckBody, PrintBody: PrintOwn, PrintAct };
