import { fit } from '../documents/characters.ts';

/** よび名: what somebody wants to be called in this meeting, and in no other (B-20, P13). */
export const nicknameCharacters = 12;

/** Signs that are not seen, or turn the writing around. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** @returns the name as it is kept, or undefined for one without anything to see. */
export function readNickname(typed: string): string | undefined {
  const name = fit(typed.normalize('NFC').replaceAll(unseen, '').trim(), nicknameCharacters).fits.trim();
  return name === '' ? undefined : name;
}

/** The name, told apart from those who are called so already: はな, はな2, はな3 (B-20). */
export function toldApart(name: string, taken: Iterable<string>): string {
  const there = new Set(taken);
  if (!there.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const next = `${fit(name, nicknameCharacters - String(number).length).fits}${number}`;
    if (!there.has(next)) return next;
  }
}
