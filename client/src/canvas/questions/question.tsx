import { lazy, Suspense } from 'react';
import { useSession, useUi } from '../session/use-board.ts';
import { ConnectQuestion } from './connect-question.tsx';
import { GroupQuestion } from './group-question.tsx';
import { MoveQuestion } from './move-question.tsx';
import { RenameGroupQuestion } from './rename-group-question.tsx';

const loadConvert = () => import('../../conversions/question/convert-question.tsx');
const loadPaste = () => import('../paste/paste-question.tsx');
const ConvertQuestion = lazy(loadConvert);
const PasteQuestion = lazy(loadPaste);

/** The large questions are fetched in a quiet moment, so that they are there without a network, too. */
export function prepareQuestions(): void {
  void Promise.allSettled([loadConvert(), loadPaste()]);
}

/** The question in front of the board, if there is one. */
export function QuestionPlace() {
  const session = useSession();
  const question = useUi((ui) => ui.question);
  const close = () => session.show({ question: undefined });
  if (!question) return null;
  if (question.is === 'move') return <MoveQuestion ids={question.ids} onClose={close} />;
  if (question.is === 'connect') return <ConnectQuestion from={question.from} onClose={close} />;
  if (question.is === 'paste')
    return (
      <Suspense fallback={null}>
        <PasteQuestion pasted={question.pasted} onClose={close} />
      </Suspense>
    );
  if (question.is === 'group') return <GroupQuestion ids={question.ids} onClose={close} />;
  if (question.is === 'convert')
    return (
      <Suspense fallback={null}>
        <ConvertQuestion ids={question.ids} to={question.to} onClose={close} />
      </Suspense>
    );
  if (question.is === 'of-board')
    return session.skin.Question ? (
      <session.skin.Question ids={question.ids} about={question.about} onClose={close} />
    ) : null;
  return <RenameGroupQuestion id={question.id} onClose={close} />;
}
