import { useSession, useUi } from '../session/use-board.ts';
import { ConnectQuestion } from './connect-question.tsx';
import { GroupQuestion } from './group-question.tsx';
import { MoveQuestion } from './move-question.tsx';
import { RenameGroupQuestion } from './rename-group-question.tsx';

/** The question in front of the board, if there is one. */
export function QuestionPlace() {
  const session = useSession();
  const question = useUi((ui) => ui.question);
  const close = () => session.show({ question: undefined });
  if (!question) return null;
  if (question.is === 'move') return <MoveQuestion ids={question.ids} onClose={close} />;
  if (question.is === 'connect') return <ConnectQuestion from={question.from} onClose={close} />;
  if (question.is === 'group') return <GroupQuestion ids={question.ids} onClose={close} />;
  return <RenameGroupQuestion id={question.id} onClose={close} />;
}
