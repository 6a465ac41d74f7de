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
import { collaborationWords } from '../collaboration/words.ts';
import { conversionsWords } from '../conversions/words.ts';
import { peopleWords } from '../people/words.ts';
import { pictureWords } from '../picture/words.ts';
import { textWords } from '../text/words.ts';
import { traceWords } from '../trace/words.ts';
import { shellWords } from '../ui/words.ts';

/** The words of every room that its page may show at once, by the room's name. A new room adds its line. */
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
  areaProfile: areaProfileWords,
  text: textWords,
  collaboration: collaborationWords,
  errors: errorWords,
};
