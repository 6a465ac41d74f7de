import { useContext, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ModelContext } from '../../canvas/flow/model-context.ts';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { useTopic, useWritable } from '../../canvas/session/use-board.ts';
import { useLitCards } from '../../canvas/signs/use-lit-cards.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import { layOutAgain } from './acts.ts';
import { useFacts } from './facts.ts';
import styles from './signs.module.css';

const signs = [
  { gap: 'goalsWithoutIndicator', words: 'logicModel:gap.goals-without-indicator' },
  { gap: 'goalsWithoutActivity', words: 'logicModel:gap.goals-without-activity' },
  { gap: 'activitiesWithoutGoal', words: 'logicModel:gap.activities-without-goal' },
  { gap: 'goalsWithoutIdeal', words: 'logicModel:gap.goals-without-ideal' },
] as const satisfies readonly { readonly gap: string; readonly words: WordKey }[];

type Gap = (typeof signs)[number]['gap'];

/** What is still open in the model, counted; pressed, the cards light up (LGM-4). */
export function Signs({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const gaps = useFacts((facts) => facts.gaps);
  const [lit, setLit] = useState<Gap>();
  const shining = useMemo(() => lit && new Set(gaps[lit].map(({ id }) => id)), [lit, gaps]);
  useLitCards(session, shining);
  return (
    <div className={styles.signs}>
      {signs.map(({ gap, words }) => {
        const n = gaps[gap].length;
        if (n === 0 && lit !== gap) return null;
        return (
          <ToggleButton
            key={gap}
            className={styles.sign ?? ''}
            isSelected={lit === gap}
            onChange={(on) => setLit(on ? gap : undefined)}
          >
            <span className={styles.chip}>
              <Icon name="ring" />
              <span>{w(words, { n })}</span>
            </span>
          </ToggleButton>
        );
      })}
      <LayOutAgain session={session} />
    </div>
  );
}

/** ならべなおす: there as soon as something was laid by hand. */
function LayOutAgain({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const onPlane = useContext(ModelContext) !== undefined;
  const writable = useWritable();
  useTopic('places');
  useTopic('cards');
  const byHand = [...session.view.places.keys()].some(
    (id) => session.view.cards.get(id)?.away === undefined && session.view.cards.has(id),
  );
  if (!byHand || !writable || !onPlane) return null;
  return (
    <Button icon="columns" onPress={() => layOutAgain(session)}>
      {w('logicModel:again.act')}
    </Button>
  );
}
