import { EdgeLabelRenderer, type EdgeProps, type InternalNode, useInternalNode } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import type { BoardSkin } from '../board-skin.ts';
import type { FlowEdge } from '../flow/flow-model.ts';
import { laneOf } from '../flow/lanes.ts';
import { useCard, useLink, useSession, useUi } from '../session/use-board.ts';
import { arrowHeads } from './arrow.ts';
import styles from './line.module.css';
import { LineDrawing } from './line-drawing.tsx';
import type { Outline } from './outline.ts';
import { pathBetween, pathInOrder, spotAt, toSvg } from './path.ts';
import { strokesOf } from './pattern.ts';

/** A つながり on the canvas: its pattern says how it is, the tag at its middle what it is. */
export const LinkEdge = memo(function LinkEdge({ id, source, target, data }: EdgeProps<FlowEdge>) {
  const { skin } = useSession();
  const [from, to] = [useOutline(source, skin), useOutline(target, skin)];
  const link = useLink(id);
  const far = useUi((ui) => ui.far);
  const chosen = useUi((ui) => ui.panel?.is === 'link' && ui.panel.id === id);
  const lane = laneOf(data?.lane ?? 0);
  const path = useMemo(() => {
    if (!from || !to) return undefined;
    const side = source < target ? lane : -lane;
    return skin.lines === 'around' ? pathBetween(from, to, side) : pathInOrder(from, to, skin.lines, side);
  }, [from, to, lane, source, target, skin.lines]);
  const pattern = skin.qualities[link?.quality ?? '']?.pattern ?? 'single';
  const drawn = useMemo(
    () => path && { strokes: strokesOf(path, pattern), whole: toSvg(path.points) },
    [path, pattern],
  );
  if (!link || !path || !drawn) return null;
  // A broken line has its slashes at the middle: its tag stands on the piece before them.
  const [share, up] = pattern !== 'gap' ? [0.5, 0] : path.length > 190 ? [0.25, 0] : [0.5, 27];
  const tag = spotAt(path, path.length * share);
  return (
    <>
      {chosen && <path d={drawn.whole} className={styles.chosen} />}
      <g data-link={id} data-pattern={pattern}>
        <LineDrawing strokes={drawn.strokes} heads={arrowHeads(path, link.direction)} />
      </g>
      <path d={drawn.whole} className={cx(styles.hit, 'react-flow__edge-interaction')} />
      {!far && <LinkTag id={id} x={tag.x} y={tag.y - up} />}
    </>
  );
});

interface LinkTagProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function LinkTag({ id, x, y }: LinkTagProps) {
  const session = useSession();
  const { t } = useWords();
  const link = useLink(id);
  const duplicate = useUi((ui) => ui.duplicates.has(id));
  if (!link) return null;
  const label = link.label ?? '';
  if (label === '' && !duplicate) return null;
  return (
    <EdgeLabelRenderer>
      <button
        type="button"
        tabIndex={-1}
        className={cx(styles.tag, duplicate && styles.duplicate, 'nodrag nopan')}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        onClick={() => session.show({ panel: { is: 'link', id }, selected: new Set() })}
      >
        {[label, duplicate && t('canvas:link.duplicate')].filter(Boolean).join(' ')}
      </button>
    </EdgeLabelRenderer>
  );
}

const radius = { pill: 46, folded: 5, 'round-end': 16, gable: 5, plain: 5 } as const;
const roof = 12;

/** The outline of a node as it is drawn now; the same object while it does not change. */
function useOutline(id: string, board: BoardSkin): Outline | undefined {
  const node = useInternalNode(id);
  const kind = useCard(id)?.kind ?? '';
  const { x, y, width, height } = boxOf(node);
  return useMemo(() => {
    if (width === 0) return undefined;
    const shape = board.cards[kind]?.shape ?? 'plain';
    const up = shape === 'gable' ? roof : 0;
    return { x, y: y - up, width, height: height + up, radius: radius[shape] };
  }, [board, kind, x, y, width, height]);
}

function boxOf(node: InternalNode | undefined) {
  const { x, y } = node?.internals.positionAbsolute ?? { x: 0, y: 0 };
  return { x, y, width: node?.measured.width ?? 0, height: node?.measured.height ?? 0 };
}
