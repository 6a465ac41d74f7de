import { errorWords } from '@yoriai/shared/error-words';
import { areasWords } from '../areas/words.ts';
import { boardsWords } from '../boards/words.ts';
import { worryMapWords } from '../boards/worry-map/words.ts';
import { canvasWords } from '../canvas/words.ts';
import { collaborationWords } from '../collaboration/words.ts';
import { peopleWords } from '../people/words.ts';
import { textWords } from '../text/words.ts';
import { shellWords } from '../ui/words.ts';

/** Every room's words, by the room's name. A new room adds its line. */
export const allWords = {
  shell: shellWords,
  people: peopleWords,
  areas: areasWords,
  boards: boardsWords,
  worryMap: worryMapWords,
  canvas: canvasWords,
  text: textWords,
  collaboration: collaborationWords,
  errors: errorWords,
};
