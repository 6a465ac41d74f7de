import { cardKindOf } from '@yoriai/shared/boards/registry';
import { useState } from 'react';
import { putDown } from '../../canvas/commands/cards.ts';
import { useSession } from '../../canvas/session/use-board.ts';
import { useStore } from '../../collaboration/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { NameQuestion } from './name-question.tsx';
import type { Speakers } from './speakers.ts';
import styles from './table.module.css';

interface WriteAsProps {
  readonly speakers: Speakers;
  readonly table: string;
}

/** Who speaks, chosen for each card; and the kinds of cards, each a large word. */
export function WriteAs({ speakers, table }: WriteAsProps) {
  const session = useSession();
  const { t, w } = useWords();
  const { names, speaking } = useStore(speakers);
  const [isAsking, ask] = useState(false);
  const { canUndo } = useStore(session.steps.state);
  const write = (kind: string) => {
    const id = putDown(session, { kind });
    if (id === undefined) return;
    session.show({ selected: new Set() });
    session.write(id, 'list');
    requestAnimationFrame(() =>
      document.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' }),
    );
  };
  return (
    <div className={styles.write}>
      <fieldset className={styles.names}>
        <legend>{w('wall:table.who')}</legend>
        {[undefined, ...names].map((name) => (
          <button
            key={name ?? ''}
            type="button"
            aria-pressed={name === speaking}
            onClick={() => speakers.choose(name)}
          >
            {name ?? table}
          </button>
        ))}
        <Button icon="plus" onPress={() => ask(true)}>
          {w('wall:table.addName')}
        </Button>
      </fieldset>
      <fieldset className={styles.kinds}>
        <legend>{w('wall:table.what')}</legend>
        {Object.entries(session.skin.cards).map(([kind, { icon, name }]) => (
          <button
            key={kind}
            type="button"
            data-paper={cardKindOf(session.skin.kind, kind)?.paper}
            aria-label={t('wall:table.write', { kind: t(name) })}
            onClick={() => write(kind)}
          >
            <Icon name={icon} />
            <span>{w(name)}</span>
          </button>
        ))}
        <Button icon="undo" isDisabled={!canUndo} onPress={() => session.steps.undo()}>
          {w('canvas:tools.undo')}
        </Button>
      </fieldset>
      {isAsking && <NameQuestion speakers={speakers} onClose={() => ask(false)} />}
    </div>
  );
}
