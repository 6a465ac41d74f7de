import type { ConnectionLineComponentProps } from '@xyflow/react';
import type { FlowNode } from '../flow/flow-model.ts';

/** The line while it is being drawn: from the middle of its card to the hand. */
export function LineInHand({ fromNode, toX, toY }: ConnectionLineComponentProps<FlowNode>) {
  const { x, y } = fromNode.internals.positionAbsolute;
  const fromX = x + (fromNode.measured.width ?? 0) / 2;
  const fromY = y + (fromNode.measured.height ?? 0) / 2;
  return (
    <g>
      <path
        d={`M${fromX} ${fromY}L${toX} ${toY}`}
        fill="none"
        stroke="var(--ai)"
        strokeWidth={2.4}
        strokeDasharray="9 7"
      />
      <circle cx={toX} cy={toY} r={6} fill="var(--paper)" stroke="var(--ai)" strokeWidth={2.4} />
    </g>
  );
}
