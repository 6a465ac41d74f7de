import { ViewportPortal } from '@xyflow/react';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import { byTime } from '@yoriai/shared/documents/order';
import { useMemo } from 'react';
import { useSession, useTopic, useUi } from '../session/use-board.ts';
import styles from './ground.module.css';
import { pictureOf } from './picture.ts';
import { pairs } from './simplify.ts';
import { Sketching } from './sketching.tsx';
import { StrokeDrawing } from './stroke-drawing.tsx';

/** 下地: what lies under the cards — nothing, the people's own 略図, or a picture somebody vouched for (MAP-4). */
export function Ground() {
  const session = useSession();
  const sketching = useUi((ui) => ui.tool === 'sketch');
  const version = useTopic('sketch');
  const strokes = useMemo(() => {
    void version;
    return [...session.view.sketch.values()].sort(byTime);
  }, [session, version]);
  return (
    <>
      <ViewportPortal>
        <div className={styles.ground}>
          <Picture />
          <svg className={styles.sketch} aria-hidden="true" width="1" height="1">
            {strokes.map((stroke) => (
              <g key={stroke.id} data-stroke={stroke.kind}>
                <StrokeDrawing kind={stroke.kind} points={pairs(stroke.points)} label={stroke.label} />
              </g>
            ))}
          </svg>
        </div>
      </ViewportPortal>
      {sketching && <Sketching />}
    </>
  );
}

function Picture() {
  const session = useSession();
  useTopic('meta');
  const picture = pictureOf(session.view.board);
  const board = parseDocumentName(session.document.name)?.id;
  if (!picture || board === undefined) return null;
  return (
    <img
      className={styles.picture}
      src={`/api/boards/${board}/picture?file=${encodeURIComponent(picture.file)}`}
      width={picture.width}
      height={picture.height}
      alt=""
      draggable={false}
    />
  );
}
