import { phoneWords } from './words.ts';

type Known = keyof (typeof phoneWords)['ja']['trouble'];

/** Whether the phone has words of its own for it. */
export const isTrouble = (id: string): id is Known => id in phoneWords.ja.trouble;
