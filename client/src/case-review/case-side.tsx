import { ConferenceSide } from '../conferences/side.tsx';
import { useConduct } from '../worksheets/conduct.ts';
import { CheckPanel } from './check/check-panel.tsx';
import { useCheckPanel } from './use-panel.ts';

/** Beside the paper: the conference on it, and in front of it the check while it is done. */
export function CaseSide() {
  const { isOpen } = useCheckPanel();
  const { isShared } = useConduct();
  return <ConferenceSide front={isOpen && !isShared ? <CheckPanel /> : undefined} />;
}
