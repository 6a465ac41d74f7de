import { sketchKinds } from '@yoriai/shared/boards/sketch-stroke';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useUi } from '../session/use-board.ts';
import styles from './ground.module.css';

const nameCharacters = 20;

/** What the pen draws: 道・川・みどり・集会所・地名, and a rubber. */
export function SketchTools() {
  const session = useSession();
  const { t, w } = useWords();
  const pen = useUi((ui) => ui.pen);
  const label = useUi((ui) => ui.penLabel);
  return (
    <fieldset className={styles.tools} aria-label={t('canvas:sketch.title')}>
      <Choice
        label={w('canvas:sketch.title')}
        value={pen}
        onChange={(next) => session.show({ pen: next })}
        options={[...sketchKinds, 'rubber' as const].map((value) => ({
          value,
          words: w(`canvas:sketch.${value}`),
        }))}
      />
      {pen !== 'rubber' && (
        <TextField
          label={w('canvas:sketch.label')}
          hint={w('canvas:sketch.label-hint')}
          value={label}
          onChange={(penLabel) => session.show({ penLabel })}
          maxLength={nameCharacters}
        />
      )}
      <p>{w('canvas:sketch.keys')}</p>
      <Button variant="primary" onPress={() => session.show({ tool: 'select' })}>
        {w('canvas:sketch.done')}
      </Button>
    </fieldset>
  );
}
