import type { BoardQuestionProps } from '../../../canvas/board-skin.ts';
import { IssueQuestion } from './issue-question.tsx';
import { ProblemQuestion } from './problem-question.tsx';
import { SplitQuestion } from './split-question.tsx';
import { VoicesQuestion } from './voices-question.tsx';

/** What cards are to become. Nothing happens before it is answered. */
export function GrowthQuestion({ ids, about, onClose }: BoardQuestionProps) {
  const [first = ''] = ids;
  if (about === 'problem') return <ProblemQuestion ids={ids} onClose={onClose} />;
  if (about === 'issue') return <IssueQuestion ids={ids} onClose={onClose} />;
  if (about === 'split') return <SplitQuestion id={first} onClose={onClose} />;
  return <VoicesQuestion first={first} onClose={onClose} />;
}
