import { useState } from 'react';
import { putAway } from '../../canvas/commands/cards.ts';
import { moveUnder } from '../../canvas/commands/move.ts';
import { GroupQuestion } from '../../canvas/questions/group-question.tsx';
import { PickGroup } from '../../canvas/questions/pick-group.tsx';
import { useSession } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './table.module.css';

/** What becomes of the cards that were chosen: under a 表札 together, or put away. */
export function ChosenBar({ ids }: { readonly ids: readonly string[] }) {
  const session = useSession();
  const { w } = useWords();
  const [asks, ask] = useState<'which' | 'title'>();
  const done = () => {
    ask(undefined);
    session.show({ selected: new Set() });
  };
  return (
    <div className={styles.chosen} role="toolbar">
      <b className="num">{w('wall:table.chosen', { n: ids.length })}</b>
      <Button
        variant="primary"
        icon="group"
        onPress={() => ask(session.view.groups.size > 0 ? 'which' : 'title')}
      >
        {w('wall:table.plank')}
      </Button>
      <Button icon="inbox" onPress={() => putAway(session, ids)}>
        {w('wall:table.putAway')}
      </Button>
      <Button variant="quiet" onPress={() => session.show({ selected: new Set() })}>
        {w('wall:table.chooseNone')}
      </Button>
      {asks === 'which' && (
        <Dialog title={w('wall:table.plank')} isOpen onClose={() => ask(undefined)}>
          <PickGroup
            onNew={() => ask('title')}
            onPick={(group) => {
              moveUnder(session, ids, group);
              done();
            }}
          />
        </Dialog>
      )}
      {asks === 'title' && <GroupQuestion ids={ids} onClose={done} />}
    </div>
  );
}
