import { removeStrokes } from '@yoriai/shared/boards/edits/sketch';
import { takesPicture } from '@yoriai/shared/boards/registry';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../panel/panel.module.css';
import { PanelHead } from '../panel/panel.tsx';
import { useSession, useTopic, useWritable } from '../session/use-board.ts';
import { LaidPicture } from './laid-picture.tsx';
import { pictureOf } from './picture.ts';
import { PictureForm } from './picture-form.tsx';

/** 下地をえらぶ: nothing, a 略図 of one's own, or a picture one may use (MAP-4). No map of houses is offered (P3). */
export function GroundPanel() {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  useTopic('meta');
  const picture = pictureOf(session.view.board);
  return (
    <>
      <PanelHead title={w('canvas:ground.title')} under={w('canvas:ground.text')} />
      {writable && session.viewport && (
        <div className={styles.acts}>
          <Button
            icon="pen"
            onPress={() => session.show({ tool: 'sketch', panel: undefined, selected: new Set() })}
          >
            {w('canvas:ground.draw')}
          </Button>
        </div>
      )}
      <Strokes />
      {picture ? (
        <LaidPicture by={picture.rightsConfirmedBy} />
      ) : (
        writable && takesPicture(session.skin.kind.name) && <PictureForm />
      )}
    </>
  );
}

/** What was drawn, one line each, to be rubbed out without a pointer. */
function Strokes() {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  useTopic('sketch');
  const strokes = [...session.view.sketch.values()].sort((a, b) => a.at - b.at);
  if (strokes.length === 0) return null;
  const remove = (ids: string[]) => session.edit((board, _, origin) => removeStrokes(board, ids, origin));
  return (
    <section className={styles.section}>
      <h3>{w('canvas:ground.drawn')}</h3>
      <ul className={styles.rows}>
        {strokes.map((stroke) => {
          const name = [t(`canvas:sketch.${stroke.kind}`), stroke.label].filter(Boolean).join(' ');
          return (
            <li key={stroke.id} className={styles.row}>
              <span>
                {name}
                <small>{stroke.by}</small>
              </span>
              {writable && (
                <Button
                  variant="quiet"
                  aria-label={t('canvas:ground.rub-out', { name })}
                  onPress={() => remove([stroke.id])}
                >
                  {w('canvas:sketch.rubber')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {writable && (
        <div className={styles.acts}>
          <Button onPress={() => remove(strokes.map((stroke) => stroke.id))}>
            {w('canvas:ground.blank')}
          </Button>
        </div>
      )}
    </section>
  );
}
