import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { addStroke, removeStrokes } from '@yoriai/shared/boards/edits/sketch';
import type { SketchKind } from '@yoriai/shared/boards/sketch-stroke';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import type { Point } from '../line/outline.ts';
import { useSession, useUi } from '../session/use-board.ts';
import styles from './ground.module.css';
import { simplify } from './simplify.ts';
import { SketchTools } from './sketch-tools.tsx';
import { strokeAt } from './stroke-at.ts';
import { StrokeDrawing } from './stroke-drawing.tsx';

const keyStep = 20;
const keys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * 略図をかく. A pen for the pointer, and the same pen for the keys: arrows move it, space puts a point, Enter ends the
 * stroke (CAN-3).
 */
export function Sketching() {
  const session = useSession();
  const { t } = useWords();
  const flow = useReactFlow();
  const zoom = useStore((state) => state.transform[2]);
  const pen = useUi((ui) => ui.pen);
  const label = useUi((ui) => ui.penLabel);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const [cross, setCross] = useState<Point>();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  const pointOf = (event: PointerEvent): Point =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });

  const finish = (drawn: readonly Point[]) => {
    setPoints([]);
    const [at] = drawn;
    if (!at) return;
    if (pen === 'rubber') {
      const id = strokeAt(session.view.sketch.values(), at, 16 / zoom);
      if (id !== undefined) session.edit((board, _, origin) => removeStrokes(board, [id], origin));
      return;
    }
    keep(session, pen, drawn, label, zoom);
    // The next stroke is something else.
    if (label !== '') session.show({ penLabel: '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cross ?? session.viewport?.middle() ?? { x: 0, y: 0 };
    const way = keys[event.key];
    if (way) setCross({ x: at.x + way[0] * keyStep, y: at.y + way[1] * keyStep });
    else if (event.key === ' ' && isPlace(pen)) finish([at]);
    else if (event.key === ' ') setPoints([...points, at]);
    else if (event.key === 'Enter') finish(points.length > 0 ? points : [at]);
    else if (event.key === 'Escape' && points.length > 0) setPoints([]);
    else if (event.key === 'Escape') session.show({ tool: 'select' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div
        ref={sheet}
        className={styles.sheet}
        role="application"
        aria-label={t('canvas:sketch.sheet')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheet takes the keys of the pen
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setPoints([pointOf(event)]);
        }}
        onPointerMove={(event) =>
          points.length > 0 && event.buttons > 0 && setPoints([...points, pointOf(event)])
        }
        onPointerUp={() => finish(points)}
        onPointerCancel={() => setPoints([])}
      />
      <ViewportPortal>
        <svg className={styles.sketch} aria-hidden="true" width="1" height="1">
          {pen !== 'rubber' && points.length > 0 && (
            <StrokeDrawing kind={pen} points={points} label={label} />
          )}
          {cross && (
            <path
              d={`M${cross.x - 14} ${cross.y}h28M${cross.x} ${cross.y - 14}v28`}
              className={styles.cross}
            />
          )}
        </svg>
      </ViewportPortal>
      <SketchTools />
    </>
  );
}

const isPlace = (pen: SketchKind | 'rubber') => pen === 'hall' || pen === 'name' || pen === 'rubber';

function keep(
  session: ReturnType<typeof useSession>,
  kind: SketchKind,
  drawn: readonly Point[],
  label: string,
  zoom: number,
): void {
  const [at] = drawn;
  const named = label.trim();
  if (!at) return;
  if (kind === 'name' && named === '') {
    session.say('canvas:sketch.name-first');
    return;
  }
  const points = isPlace(kind) ? [at] : simplify(drawn, 3 / zoom);
  if (!isPlace(kind) && points.length < 2) return;
  const flat = points.flatMap(({ x, y }) => [x, y]);
  session.edit((board, hand, origin) =>
    addStroke(board, { kind, points: flat, label: named === '' ? undefined : named }, hand, origin),
  );
}
