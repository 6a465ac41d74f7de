import { CheckPanel } from './check/check-panel.tsx';
import { TimeRail } from './time-rail.tsx';
import { useCheckPanel } from './use-panel.ts';

/** Beside the paper: the minutes of the meeting, and in front of them the check while it is done. */
export function CaseSide() {
  const { isOpen } = useCheckPanel();
  return isOpen ? <CheckPanel /> : <TimeRail />;
}
