import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useEffect } from 'react';
import type { BoardSession } from '../session/board-session.ts';

/** Tells the others where one points; the pointer goes when it leaves the canvas or the canvas goes. */
export function usePresenceOnCanvas(session: BoardSession) {
  const { screenToFlowPosition } = useReactFlow();
  const { document } = session;
  useEffect(() => () => document.setPresence({ pointer: null, dragging: null }), [document]);
  return {
    onPointerMove: (event: PointerEvent) => {
      const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      document.setPresence({ pointer: [Math.round(x), Math.round(y)] });
    },
    onPointerLeave: () => document.setPresence({ pointer: null }),
  };
}
