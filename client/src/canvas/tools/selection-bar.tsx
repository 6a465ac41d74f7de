import { alignments } from '@yoriai/shared/boards/edits/align';
import { ConvertButton } from '../../conversions/convert-button.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.tsx';
import { duplicate, lineUp, putAway } from '../commands/cards.ts';
import { useSession, useUi, useWritable } from '../session/use-board.ts';
import styles from './selection-bar.module.css';

/** What one can do with several cards at once (CAN-1). */
export function SelectionBar() {
  const session = useSession();
  const { t, w } = useWords();
  const selected = useUi((ui) => ui.selected);
  const carrying = useUi((ui) => ui.carrying);
  const writable = useWritable();
  if (selected.size < 2 || carrying) return null;
  const ids = [...selected];
  return (
    <div
      className={cx(styles.bar, session.skin.columns && styles.low)}
      role="toolbar"
      aria-label={t('canvas:many.label')}
    >
      <b className="num">{w('canvas:many.count', { n: ids.length })}</b>
      {writable && (
        <>
          {session.skin.ManyActs && <session.skin.ManyActs ids={ids} />}
          <Button
            variant="quiet"
            icon="group"
            onPress={() => session.show({ question: { is: 'group', ids } })}
          >
            {w('canvas:tools.group')}
          </Button>
          {!session.skin.columns && (
            <Menu
              label={t('canvas:many.line-up')}
              trigger={
                <Button variant="quiet" icon="columns">
                  {w('canvas:many.line-up')}
                </Button>
              }
              choices={alignments.map((alignment) => ({
                id: alignment,
                words: w(`canvas:align.${alignment}`),
                plain: t(`canvas:align.${alignment}`),
                onAction: () => lineUp(session, ids, alignment),
              }))}
            />
          )}
          <Button variant="quiet" icon="hand" onPress={() => session.show({ question: { is: 'move', ids } })}>
            {w('canvas:menu.move')}
          </Button>
          <ConvertButton ids={ids} />
          <Button variant="quiet" icon="sheet" onPress={() => duplicate(session, ids)}>
            {w('canvas:menu.duplicate')}
          </Button>
          <Button variant="quiet" icon="inbox" onPress={() => putAway(session, ids)}>
            {w('canvas:menu.put-away')}
          </Button>
        </>
      )}
      <Button variant="quiet" icon="x" onPress={() => session.show({ selected: new Set() })}>
        {w('canvas:many.none')}
      </Button>
    </div>
  );
}
