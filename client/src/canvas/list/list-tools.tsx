import { useStore } from '../../collaboration/react.tsx';
import { ConvertButton } from '../../conversions/convert-button.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useUi, useWritable } from '../session/use-board.ts';
import styles from './list.module.css';

/** もどす, やりなおす, and what is chosen at the moment. */
export function ListTools() {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  const { canUndo, canRedo } = useStore(session.steps.state);
  const ids = useUi((ui) => ui.selected);
  const { steps } = session;
  if (!writable) return null;
  return (
    <div className={styles.tools}>
      <Button icon="undo" isDisabled={!canUndo} onPress={() => steps.undo()}>
        {w('canvas:tools.undo')}
      </Button>
      <Button icon="redo" isDisabled={!canRedo} onPress={() => steps.redo()}>
        {w('canvas:tools.redo')}
      </Button>
      <Button icon="sheet" onPress={() => session.show({ question: { is: 'paste' } })}>
        {w('paste:title')}
      </Button>
      {session.skin.sketch && (
        <Button icon="map" onPress={() => session.show({ panel: { is: 'ground' } })}>
          {w('canvas:tools.ground')}
        </Button>
      )}
      {ids.size > 0 && (
        <Button icon="group" onPress={() => session.show({ question: { is: 'group', ids: [...ids] } })}>
          {w('canvas:list.group-chosen', { n: ids.size })}
        </Button>
      )}
      {ids.size > 0 && session.skin.ManyActs && <session.skin.ManyActs ids={[...ids]} />}
      {ids.size > 0 && <ConvertButton ids={[...ids]} />}
    </div>
  );
}
