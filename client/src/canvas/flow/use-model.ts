import { useEffect, useState } from 'react';
import type { BoardSession } from '../session/board-session.ts';
import { Carry } from './carry.ts';
import { FlowModel } from './flow-model.ts';
import { pagePace } from './pace.ts';

/** The board for React Flow, for as long as the canvas is shown. */
export function useModel(session: BoardSession): { model: FlowModel; carry: Carry } | undefined {
  const [made, setMade] = useState<{ model: FlowModel; carry: Carry }>();
  useEffect(() => {
    const model = new FlowModel(session, pagePace);
    const carry = new Carry(session, model);
    session.carry = carry;
    setMade({ model, carry });
    return () => {
      session.carry = undefined;
      session.show({ carrying: false, held: undefined, over: undefined });
      model.destroy();
    };
  }, [session]);
  return made;
}
