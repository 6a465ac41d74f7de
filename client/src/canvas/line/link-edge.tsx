import { EdgeLabelRenderer, type EdgeProps, type InternalNode, useInternalNode } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import type { BoardSkin } from '../board-skin.ts';
import type { FlowEdge } from '../flow/flow-model.ts';
import { laneOf } from '../flow/lanes.ts';
import { useCard, useLink, useSession, useUi } from '../session/use-board.ts';
import { arrowHeads } from './arrow.ts';
import { cardOutline } from './card-outline.ts';
import styles from './line.module.css';
import { LineDrawing } from './line-drawing.tsx';
import type { Outline } from './outline.ts';
import { pathAs, spotAt, toSvg } from './path.ts';
import { strokesOf } from './pattern.ts';
import { tagSpot } from './tag-spot.ts';

/** Between columns many lines lie close: they are quiet, and those of the card in hand step forward. */
const quiet = 'var(--wood-deep)';
const stepsForward = 'var(--ai)';

/** A つながり on the canvas: its pattern says how it is, the tag at its middle what it is. */
export const LinkEdge = memo(function LinkEdge({ id, source, target, data }: EdgeProps<FlowEdge>) {
  const { skin } = useSession();
  const [from, to] = [useOutline(source, skin), useOutline(target, skin)];
  const [card, other] = [useCard(source), useCard(target)];
  const link = useLink(id);
  const far = useUi((ui) => ui.far);
  const chosen = useUi((ui) => ui.panel?.is === 'link' && ui.panel.id === id);
  const dimmed = useUi((ui) => ui.dimmed.has(source) || ui.dimmed.has(target));
  const followed = useUi(
    ({ selected, desk }) =>
      selected.has(source) || selected.has(target) || desk === source || desk === target,
  );
  const colour = skin.lines !== 'across' ? undefined : followed ? stepsForward : quiet;
  const lane = laneOf(data?.lane ?? 0);
  const path = useMemo(() => {
    if (!from || !to) return undefined;
    return pathAs(skin.lines, from, to, source < target ? lane : -lane);
  }, [from, to, lane, source, target, skin.lines]);
  const pattern = skin.qualities[link?.quality ?? '']?.pattern ?? 'single';
  const drawn = useMemo(
    () => path && { strokes: strokesOf(path, pattern), whole: toSvg(path.points) },
    [path, pattern],
  );
  if (!link || !path || !drawn) return null;
  if (card && other && skin.drawnByGround?.(card, other)) return null;
  const { share, up } = tagSpot(path, pattern);
  const tag = spotAt(path, path.length * share);
  return (
    <>
      {chosen && <path d={drawn.whole} className={styles.chosen} />}
      <g
        data-link={id}
        data-pattern={pattern}
        className={cx(dimmed && styles.dimmed, colour === stepsForward && styles.followed)}
      >
        <LineDrawing strokes={drawn.strokes} heads={arrowHeads(path, link.direction)} colour={colour} />
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

/** The outline of a node as it is drawn now; the same object while it does not change. */
function useOutline(id: string, board: BoardSkin): Outline | undefined {
  const node = useInternalNode(id);
  const kind = useCard(id)?.kind ?? '';
  const { x, y, width, height } = boxOf(node);
  return useMemo(() => {
    if (width === 0) return undefined;
    return cardOutline({ x, y, width, height }, board.cards[kind]?.shape ?? 'plain');
  }, [board, kind, x, y, width, height]);
}

function boxOf(node: InternalNode | undefined) {
  const { x, y } = node?.internals.positionAbsolute ?? { x: 0, y: 0 };
  return { x, y, width: node?.measured.width ?? 0, height: node?.measured.height ?? 0 };
}
