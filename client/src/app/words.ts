import { errorWords } from '@yoriai/shared/error-words';
import { areaProfileWords } from '../area-profile/words.ts';
import { areasWords } from '../areas/words.ts';
import { logicModelWords } from '../boards/logic-model/words.ts';
import { needsToIssuesWords } from '../boards/needs-to-issues/words.ts';
import { talkBoardWords } from '../boards/talk-board/words.ts';
import { boardsWords } from '../boards/words.ts';
import { worryMapWords } from '../boards/worry-map/words.ts';
import { pasteWords } from '../canvas/paste/words.ts';
import { canvasWords } from '../canvas/words.ts';
import { caseReviewWords } from '../case-review/words.ts';
import { collaborationWords } from '../collaboration/words.ts';
import { conversionsWords } from '../conversions/words.ts';
import { guidelineCheckWords } from '../guideline-check/words.ts';
import { minutesWords } from '../minutes/words.ts';
import { peopleWords } from '../people/words.ts';
import { pictureWords } from '../picture/words.ts';
import { recordsExchangeWords } from '../records/exchange/words.ts';
import { recordsPasteWords } from '../records/paste/words.ts';
import { recordsWords } from '../records/words.ts';
import { selfCheckWords } from '../self-check/words.ts';
import { supportPlanWords } from '../support-plan/words.ts';
import { textWords } from '../text/words.ts';
import { traceWords } from '../trace/words.ts';
import { shellWords } from '../ui/words.ts';
import { sheetFieldsWords } from '../worksheets/fields/words.ts';
import { worksheetPrintWords } from '../worksheets/print/words.ts';
import { worksheetsWords } from '../worksheets/words.ts';
import { writingWords } from '../writing/words.ts';

/** Every room's words, by the room's name. A new room adds its line. */
export const allWords = {
  shell: shellWords,
  people: peopleWords,
  areas: areasWords,
  boards: boardsWords,
  worryMap: worryMapWords,
  needsToIssues: needsToIssuesWords,
  logicModel: logicModelWords,
  talkBoard: talkBoardWords,
  canvas: canvasWords,
  trace: traceWords,
  paste: pasteWords,
  picture: pictureWords,
  conversions: conversionsWords,
  worksheets: worksheetsWords,
  caseReview: caseReviewWords,
  sheetFields: sheetFieldsWords,
  worksheetPrint: worksheetPrintWords,
  supportPlan: supportPlanWords,
  selfCheck: selfCheckWords,
  guidelineCheck: guidelineCheckWords,
  records: recordsWords,
  recordsExchange: recordsExchangeWords,
  recordsPaste: recordsPasteWords,
  minutes: minutesWords,
  areaProfile: areaProfileWords,
  text: textWords,
  writing: writingWords,
  collaboration: collaborationWords,
  errors: errorWords,
};
