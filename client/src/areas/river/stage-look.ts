import type { Paper } from '@yoriai/shared/boards/board-kind';
import type { Stage } from '@yoriai/shared/trace/stages';
import type { WordKey } from '../../words/words.ts';

/** How a stage of the way shows itself: icon, word and paper always go together (CAN-7). */
export interface StageLook {
  readonly icon: string;
  readonly paper: Paper;
  readonly name: WordKey;
}

const looks: Readonly<Record<Stage, StageLook>> = {
  notice: { icon: 'notice', paper: 'person', name: 'areas:river.stage.notice' },
  problem: { icon: 'trouble', paper: 'trouble', name: 'areas:river.stage.problem' },
  issue: { icon: 'issue', paper: 'issue', name: 'areas:river.stage.issue' },
  ideal: { icon: 'home', paper: 'issue', name: 'areas:river.stage.ideal' },
  goal: { icon: 'goal', paper: 'goal', name: 'areas:river.stage.goal' },
  activity: { icon: 'sprout', paper: 'support', name: 'areas:river.stage.activity' },
  review: { icon: 'review', paper: 'review', name: 'areas:river.stage.review' },
};

export const stageLook = (stage: Stage): StageLook => looks[stage];
