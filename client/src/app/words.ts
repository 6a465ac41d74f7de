import { errorWords } from '@yoriai/shared/error-words';
import { copiesWords } from '../access-record/copies-words.ts';
import { areaProfileWords } from '../area-profile/words.ts';
import { areasWords } from '../areas/words.ts';
import { gatheringWords } from '../boards/gathering/words.ts';
import { logicModelWords } from '../boards/logic-model/words.ts';
import { needsToIssuesWords } from '../boards/needs-to-issues/words.ts';
import { talkBoardWords } from '../boards/talk-board/words.ts';
import { boardsWords } from '../boards/words.ts';
import { worryMapWords } from '../boards/worry-map/words.ts';
import { pasteWords } from '../canvas/paste/words.ts';
import { canvasWords } from '../canvas/words.ts';
import { collaborationWords } from '../collaboration/words.ts';
import { conversionsWords } from '../conversions/words.ts';
import { emergencyWords } from '../emergency/words.ts';
import { openingWords } from '../opening/words.ts';
import { peopleWords } from '../people/words.ts';
import { pictureWords } from '../picture/words.ts';
import { retentionWords } from '../retention/words.ts';
import { textWords } from '../text/words.ts';
import { traceWords } from '../trace/words.ts';
import { shellWords } from '../ui/words.ts';

/** The words of every room that its page may show at once, by the room's name. A new room adds its line. */
export const allWords = {
  shell: shellWords,
  people: peopleWords,
  opening: openingWords,
  retention: retentionWords,
  areas: areasWords,
  boards: boardsWords,
  worryMap: worryMapWords,
  needsToIssues: needsToIssuesWords,
  logicModel: logicModelWords,
  gathering: gatheringWords,
  talkBoard: talkBoardWords,
  canvas: canvasWords,
  trace: traceWords,
  paste: pasteWords,
  picture: pictureWords,
  copies: copiesWords,
  conversions: conversionsWords,
  emergency: emergencyWords,
  areaProfile: areaProfileWords,
  text: textWords,
  collaboration: collaborationWords,
  errors: errorWords,
};
