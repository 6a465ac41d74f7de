import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { RecordsBody } from './records-body.tsx';

/** 実践記録: a book of records instead of a paper with a table (WS-3). */
export const recordsSkin: WorksheetSkin = { Body: RecordsBody };
