import questions from '../../../canvas/questions/questions.module.css';
import { useSession } from '../../../canvas/session/use-board.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { makeIssue } from '../growing.ts';
import { Sources } from './sources.tsx';

interface IssueQuestionProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** A 問題 was carried into the column of 課題: it stays, and an empty 課題 may come out of it. */
export function IssueQuestion({ ids, onClose }: IssueQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  return (
    <Dialog title={w('needsToIssues:ask.issue-title')} isOpen onClose={onClose}>
      <Sources ids={ids} />
      <p className={questions.quiet}>{w('needsToIssues:ask.issue-text')}</p>
      <div className={questions.acts}>
        <Button
          variant="primary"
          icon="issue"
          onPress={() => {
            onClose();
            makeIssue(session, ids);
          }}
        >
          {w('needsToIssues:act.issue')}
        </Button>
      </div>
    </Dialog>
  );
}
