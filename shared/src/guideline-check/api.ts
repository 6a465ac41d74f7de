import type { AnswerSheet } from './answers.ts';
import type { PartMarks } from './rounds.ts';

/** With fewer sheets than these, nobody is named (P17). */
export const namedFrom = 3;

/** `GET …/worksheets/:worksheet/own`: where the sealed sheets stand. Names and yes or no, and nothing of what is in them. */
export interface SealedSheets {
  /** When all were opened. */
  readonly opened?: number | undefined;
  /** Whether one has a sheet of one's own. */
  readonly mine: boolean;
  /** None any more once they are opened. */
  readonly sheets: readonly { readonly name: string; readonly finished: boolean }[];
}

/** One sheet among those laid side by side. */
export interface LaidSheet extends AnswerSheet {
  /** Left out by the server where there are fewer than `namedFrom` (P17). */
  readonly name?: string | undefined;
}

/** `GET …/worksheets/:worksheet/answers`, once all were opened. */
export interface OpenedAnswers {
  readonly opened: number;
  readonly sheets: readonly LaidSheet[];
}

/** One line of `GET /api/areas/:id/guideline-rounds`: an opened check sheet of the area, oldest first. */
export interface GuidelineRound {
  readonly worksheet: string;
  readonly title: string;
  readonly opened: number;
  /** How many people's sheets were laid side by side. */
  readonly sheets: number;
  readonly parts: readonly PartMarks[];
}
