import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { Acts } from './acts.tsx';
import { Head } from './head.tsx';
import { RowSign } from './row-sign.tsx';
import { ApprovalSide } from './side/approval-side.tsx';

/** What 地域支援計画 has beyond its template: gathering, approval, versions, proposals (WS-7). */
export const supportPlanSkin: WorksheetSkin = { Acts, Head, Side: ApprovalSide, RowSign };
