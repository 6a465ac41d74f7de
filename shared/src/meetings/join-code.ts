import { foldText } from '../mask-check/folded-text.ts';

/** 参加番号: six figures, said and shown three by three (MTG-2). */
const figures = 6;

/**
 * Six figures out of a number that nobody can guess.
 *
 * @param random at least 0 and less than 1,000,000
 */
export const codeOf = (random: number): string => String(random).padStart(figures, '0');

/** @returns the six figures in what somebody typed (full width, with spaces or a hyphen), or undefined. */
export function readCode(typed: string): string | undefined {
  const plain = foldText(typed).folded.replaceAll(/[\s\-‐–—ー・]/gu, '');
  return /^\d{6}$/.test(plain) ? plain : undefined;
}

/** 「123 456」 */
export const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
