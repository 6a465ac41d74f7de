import { byOrder } from '@yoriai/shared/documents/board';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import questions from '../../../canvas/questions/questions.module.css';
import { useSession, useTopic } from '../../../canvas/session/use-board.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { ask } from '../dropped.ts';
import styles from './question.module.css';

interface VoicesQuestionProps {
  readonly first: string;
  readonly onClose: () => void;
}

/** Which voices are bundled: chosen by people, from a list. */
export function VoicesQuestion({ first, onClose }: VoicesQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([first]));
  useTopic('cards');
  const voices = [...session.view.cards.values()]
    .filter(({ kind, away, text }) => kind === 'voice' && away === undefined && text.trim() !== '')
    .sort(byOrder);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog title={w('needsToIssues:ask.other-voices')} isOpen onClose={onClose}>
      <ul className={`${questions.ways} ${styles.voices}`}>
        {voices.map(({ id, text }) => (
          <li key={id}>
            <ToggleButton
              className={`${questions.way} ${styles.voice}`}
              isSelected={chosen.has(id)}
              onChange={(on) => toggle(id, on)}
            >
              <Icon name={chosen.has(id) ? 'check' : 'talk'} />
              <span>{text}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
      <div className={questions.acts}>
        <Button
          variant="primary"
          icon="trouble"
          isDisabled={chosen.size < 2}
          onPress={() => ask(session, [...chosen], 'problem')}
        >
          {w('needsToIssues:act.bundle')}
        </Button>
      </div>
    </Dialog>
  );
}
