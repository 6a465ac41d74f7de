import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { useStore } from '../../collaboration/react.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { putDown } from '../commands/cards.ts';
import { inHand } from '../keyboard/perform.ts';
import { useSession, useTopic, useUi, useWritable } from '../session/use-board.ts';
import styles from './toolbar.module.css';

/** 道具: what one can do on the canvas, each an icon and one word. */
export function Toolbar() {
  const session = useSession();
  const { t, w } = useWords();
  const tool = useUi((ui) => ui.tool);
  const writable = useWritable();
  const { canUndo, canRedo } = useStore(session.steps.state);
  const { steps } = session;
  const group = () => session.show({ question: { is: 'group', ids: inHand(session) } });
  const anySelected = useUi((ui) => ui.selected.size > 0);
  return (
    <AriaToolbar orientation="vertical" aria-label={t('canvas:tools.label')} className={styles.tools ?? ''}>
      <ToggleButton
        className={styles.tool ?? ''}
        isSelected={tool === 'select'}
        onChange={() => session.show({ tool: 'select' })}
      >
        <Icon name="cursor" />
        <span>{w('canvas:tools.select')}</span>
      </ToggleButton>
      <ToggleButton
        className={styles.tool ?? ''}
        isSelected={tool === 'link'}
        isDisabled={!writable}
        onChange={(on) => session.show({ tool: on ? 'link' : 'select' })}
      >
        <Icon name="line" />
        <span>{w('canvas:tools.link')}</span>
      </ToggleButton>
      <hr />
      {Object.entries(session.skin.cards).map(([kind, skin]) => (
        <Button
          key={kind}
          className={styles.tool ?? ''}
          isDisabled={!writable}
          onPress={() => addCard(session, kind)}
          aria-label={t('canvas:tools.put-down', { tool: t(skin.tool), kind: t(skin.name) })}
        >
          <span className={styles.ink} data-paper={paperOf(session, kind)}>
            <Icon name={skin.icon} />
          </span>
          <span>{w(skin.tool)}</span>
        </Button>
      ))}
      <hr />
      <Tool
        icon="sheet"
        disabled={!writable}
        onPress={() => session.show({ question: { is: 'paste' } })}
        words={w('paste:tool')}
      />
      <Tool
        icon="group"
        disabled={!writable || !anySelected}
        onPress={group}
        words={w('canvas:tools.group')}
      />
      {session.skin.sketch && (
        <Tool
          icon="map"
          onPress={() => session.show({ panel: { is: 'ground' } })}
          words={w('canvas:tools.ground')}
        />
      )}
      <PutAwayTool />
      <hr />
      <Tool
        icon="undo"
        disabled={!canUndo || !writable}
        onPress={() => steps.undo()}
        words={w('canvas:tools.undo')}
      />
      <Tool
        icon="redo"
        disabled={!canRedo || !writable}
        onPress={() => steps.redo()}
        words={w('canvas:tools.redo')}
      />
    </AriaToolbar>
  );
}

interface ToolProps {
  readonly icon: string;
  readonly words: ReactNode;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ icon, words, disabled = false, onPress }: ToolProps) {
  return (
    <Button className={styles.tool ?? ''} isDisabled={disabled} onPress={onPress}>
      <Icon name={icon} />
      <span>{words}</span>
    </Button>
  );
}

/** しまった紙片: there only when something was put away. */
function PutAwayTool() {
  const session = useSession();
  const { w } = useWords();
  useTopic('cards');
  const n = [...session.view.cards.values()].filter((card) => card.away !== undefined).length;
  if (n === 0) return null;
  return (
    <Tool
      icon="inbox"
      onPress={() => session.show({ panel: { is: 'away' } })}
      words={w('canvas:tools.away', { n })}
    />
  );
}

type Session = ReturnType<typeof useSession>;

function addCard(session: Session, kind: string): void {
  const id = putDown(session, { kind, near: session.viewport?.middle() });
  if (id === undefined) return;
  session.show({ tool: 'select' });
  session.write(id, 'card');
  requestAnimationFrame(() => session.viewport?.reveal(id));
}

const paperOf = (session: Session, kind: string) => cardKindOf(session.skin.kind, kind)?.paper;
