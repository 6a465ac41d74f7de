import type { Card } from '@yoriai/shared/boards/card';
import panel from '../../canvas/panel/panel.module.css';
import { useSession, useWritable } from '../../canvas/session/use-board.ts';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { EndingStamp } from './ending-stamp.tsx';
import { decide, endingOf, endingSkins, mayEnd } from './endings.ts';

/** In the sheet of a card: how the talk about it ended for now. */
export function EndingSection({ card }: { readonly card: Card }) {
  const session = useSession();
  const writable = useWritable();
  const { w } = useWords();
  const ending = endingOf(card);
  if (!mayEnd(card) || (!writable && !ending)) return null;
  return (
    <section className={panel.section}>
      <h3>
        <Icon name="check-sheet" />
        <span>{w('talkBoard:decide.title')}</span>
      </h3>
      {writable ? (
        <Choice
          label={w('talkBoard:decide.hint')}
          value={ending?.ending ?? 'not-yet'}
          onChange={(value) => decide(session, [card.id], value === 'not-yet' ? undefined : value)}
          options={[
            ...endingSkins.map((skin) => ({ value: skin.ending, words: w(skin.words) })),
            { value: 'not-yet' as const, words: w('talkBoard:decide.not-yet') },
          ]}
        />
      ) : (
        <EndingStamp card={card} />
      )}
    </section>
  );
}
