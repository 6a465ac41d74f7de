import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useContext, useRef } from 'react';
import { widen } from '../commands/cards.ts';
import { ModelContext } from '../flow/model-context.ts';
import { useSession, useWritable } from '../session/use-board.ts';
import styles from './card.module.css';

/** The right edge of a selected card: pulls it wider or narrower. By keyboard: はばを広く／せまく in its menu. */
export function WidthGrip({ id }: { readonly id: string }) {
  const session = useSession();
  const model = useContext(ModelContext);
  const { getZoom } = useReactFlow();
  const writable = useWritable();
  const start = useRef<{ x: number; width: number } | undefined>(undefined);
  if (!writable || session.skin.columns) return null;
  const widthAt = (event: PointerEvent): number | undefined =>
    start.current && start.current.width + (event.clientX - start.current.x) / getZoom();
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: session.placeOf(id)[2] };
  };
  const pull = (event: PointerEvent) => {
    const width = widthAt(event);
    if (width !== undefined) model?.widen(id, Math.min(640, Math.max(160, Math.round(width))));
  };
  const end = (event: PointerEvent) => {
    const width = widthAt(event);
    start.current = undefined;
    if (width !== undefined) widen(session, [id], Math.round(width) - session.placeOf(id)[2]);
    model?.widen(id, undefined);
  };
  return (
    <span
      className={`${styles.grip} nodrag nopan`}
      onPointerDown={begin}
      onPointerMove={pull}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
