import questions from '../../../canvas/questions/questions.module.css';
import { useSession } from '../../../canvas/session/use-board.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { makeProblem } from '../growing.ts';

interface ProblemQuestionProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** With whose words a 問題 begins: people choose, and put it anew afterwards. */
export function ProblemQuestion({ ids, onClose }: ProblemQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  const voices = ids.flatMap((id) => session.view.cards.get(id) ?? []);
  const begin = (text: string) => {
    onClose();
    makeProblem(session, ids, text);
  };
  const many = ids.length > 1;
  return (
    <Dialog
      title={
        many ? w('needsToIssues:ask.bundle-title', { n: ids.length }) : w('needsToIssues:ask.problem-title')
      }
      isOpen
      onClose={onClose}
    >
      <h3>{w('needsToIssues:ask.begin')}</h3>
      <p className={questions.quiet}>{w('needsToIssues:ask.begin-hint')}</p>
      <ul className={questions.ways}>
        {voices
          .filter(({ text }) => text.trim() !== '')
          .map(({ id, text }) => (
            <li key={id}>
              <button type="button" className={questions.way} onClick={() => begin(text)}>
                <Icon name="talk" />
                <span>{text}</span>
              </button>
            </li>
          ))}
        <li>
          <button type="button" className={questions.way} onClick={() => begin('')}>
            <Icon name="pen" />
            <span>{w('needsToIssues:ask.fresh')}</span>
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
