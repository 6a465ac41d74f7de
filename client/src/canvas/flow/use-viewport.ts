import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { lookAtColumns } from '../columns/look-at-columns.ts';
import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';
import { useUi } from '../session/use-board.ts';
import type { FlowModel } from './flow-model.ts';
import { lookAtWhole } from './look-at-whole.ts';
import { pagePace } from './pace.ts';

/** Below this zoom cards are drawn simply. */
const farBelow = 0.45;
const around = { top: '64px', left: '116px', right: '40px', bottom: '96px' } as const;
/** A board too large to be shown whole with words on its cards opens at its beginning, this near. */
const readable = 0.85;

/** What of the plane is in sight, and the ways to bring something into it. */
export interface Viewport {
  /** The canvas point in the middle of what is in sight. */
  middle(): Point;
  /** Brings a card into sight, if it is not. */
  reveal(id: string): void;
  /** Keeps the card that the keys carry in sight. */
  followHand(): void;
  /** Selects a card and opens its panel. */
  open(id: string): void;
  /** Everything in sight at once. */
  fit(): void;
  zoom(by: 1 | -1 | 0): void;
  /** @param byHand whether the person moved it, and not the page. */
  moved(zoom: number, byHand: boolean): void;
}

export function useViewport(
  session: BoardSession,
  model: FlowModel,
  root: RefObject<HTMLElement | null>,
): Viewport {
  const flow = useReactFlow();
  const store = useStoreApi();
  const anything = useStore(model.nodes, (nodes) => nodes.length > 0) || session.skin.columns !== undefined;
  const panel = useUi((ui) => ui.panel);
  const placed = useRef(false);
  const view = useMemo(() => makeViewport(session, flow, store, root), [session, flow, store, root]);
  useEffect(() => {
    session.viewport = view;
    return () => {
      session.viewport = undefined;
    };
  }, [session, view]);
  // The first picture shows everything that can be read, unless this board was left at some place a moment ago.
  useEffect(() => {
    if (placed.current || !anything) return;
    placed.current = true;
    const before = session.lookedAt;
    if (before) void flow.setViewport(before);
    else void flow.setViewport(overColumns(session, store, root) ?? firstLook(session, flow, store, root));
    // In columns as wide as they now are drawn, the words of the heads may take more lines.
    const { transform } = store.getState();
    const frame = requestAnimationFrame(() => {
      const again = before ? undefined : overColumns(session, store, root);
      if (again && store.getState().transform === transform) void flow.setViewport(again);
    });
    return () => {
      cancelAnimationFrame(frame);
      placed.current = false;
    };
  }, [anything, flow, session, store, root]);
  // The panel takes its room from the plane: what it belongs to stays in sight.
  useEffect(() => {
    if (panel?.is !== 'card') return;
    // The plane hears of its new width at the end of the first frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => view.reveal(panel.id));
    });
    return () => cancelAnimationFrame(frame);
  }, [panel, view]);
  return view;
}

/** Everything, as large as it fits; or the upper left of what would be too small to read. */
function firstLook(
  session: BoardSession,
  flow: ReturnType<typeof useReactFlow>,
  store: ReturnType<typeof useStoreApi>,
  root: RefObject<HTMLElement | null>,
): { x: number; y: number; zoom: number } {
  const { width, height } = store.getState();
  const whole = session.skin.surroundings?.(session);
  const left = namesEnd(root);
  const fitting = whole
    ? lookAtWhole(whole, { width, height }, { left, top: 60, right: 24, bottom: 24 })
    : getViewportForBounds(flow.getNodesBounds(flow.getNodes()), width, height, 0, 1, around);
  if (fitting.zoom >= farBelow) return fitting;
  const { x, y } = whole ?? flow.getNodesBounds(flow.getNodes());
  return {
    x: left - x * readable,
    y: Number.parseFloat(around.top) - y * readable,
    zoom: readable,
  };
}

/** How far to the right the names of levels reach over the plane, in CSS pixels. */
function namesEnd(root: RefObject<HTMLElement | null>): number {
  const least = Number.parseFloat(around.left);
  const names = root.current?.querySelector('[data-level-names]');
  if (!names || !root.current) return least;
  return Math.max(
    least,
    names.getBoundingClientRect().right - root.current.getBoundingClientRect().left + 12,
  );
}

/** How far down the heads of columns reach over the plane, in CSS pixels; 0 where there are none. */
function headsEnd(root: RefObject<HTMLElement | null>): number {
  const heads = root.current?.querySelector('[data-column-heads]');
  if (!heads || !root.current) return 0;
  return heads.getBoundingClientRect().bottom - root.current.getBoundingClientRect().top;
}

function overColumns(
  { skin }: BoardSession,
  store: ReturnType<typeof useStoreApi>,
  root: RefObject<HTMLElement | null>,
) {
  return skin.columns && lookAtColumns(skin.columns, store.getState().width, headsEnd(root));
}

function makeViewport(
  session: BoardSession,
  flow: ReturnType<typeof useReactFlow>,
  store: ReturnType<typeof useStoreApi>,
  root: RefObject<HTMLElement | null>,
): Viewport {
  const duration = () => pagePace.duration();
  return {
    middle() {
      const box = root.current?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      return flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    },
    followHand() {
      const { current } = session.ui.get();
      if (current !== undefined) this.reveal(current);
    },
    reveal(id) {
      const { width, height, transform, nodeLookup } = store.getState();
      const [tx, ty, zoom] = transform;
      const {
        place: [px, py, w],
        height: h,
      } = session.boxOf(id);
      const { x, y } = nodeLookup.get(id)?.position ?? { x: px, y: py };
      const shift = (from: number, length: number, low: number, high: number) =>
        from < low ? low - from : from + length > high ? Math.max(low - from, high - from - length) : 0;
      const dx = shift(x * zoom + tx, w * zoom, 104, width - 24);
      const dy = shift(y * zoom + ty, h * zoom, 24 + headsEnd(root), height - 84);
      if (dx !== 0 || dy !== 0)
        void flow.setViewport({ x: tx + dx, y: ty + dy, zoom }, { duration: duration() });
    },
    open(id) {
      session.show({ current: id, panel: { is: 'card', id } });
    },
    fit() {
      const columns = overColumns(session, store, root);
      if (columns) void flow.setViewport(columns, { duration: duration() });
      else if (session.skin.surroundings)
        void flow.setViewport(firstLook(session, flow, store, root), { duration: duration() });
      else void flow.fitView({ padding: around, maxZoom: 1, duration: duration() });
    },
    zoom(by) {
      if (by === 0) void flow.zoomTo(1, { duration: duration() });
      else if (by > 0) void flow.zoomIn({ duration: duration() });
      else void flow.zoomOut({ duration: duration() });
    },
    moved(zoom, byHand) {
      const far = zoom < farBelow;
      if (session.ui.get().far !== far) session.show({ far });
      if (byHand) session.lookedAt = flow.getViewport();
    },
  };
}
