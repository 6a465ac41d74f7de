import { defineWords } from '../../words/define-words.ts';
import { aroundWords } from './around-words.ts';
import { mindingWords } from './minding/words.ts';
import { workWords } from './work-words.ts';

/** Words of 進行の机. */
export const deskWords = defineWords({
  ja: { ...workWords.ja, ...aroundWords.ja, ...mindingWords.ja },
  'ja-easy': { ...workWords['ja-easy'], ...aroundWords['ja-easy'], ...mindingWords['ja-easy'] },
});
