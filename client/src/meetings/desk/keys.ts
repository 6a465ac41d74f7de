/** What one key does at the desk, with one hand. */
export type DeskAct = 'release' | 'keep-back' | 'next' | 'hall' | 'freeze';

/** By where the keys lie: the same with kana on, when a key says nothing of its letter. */
const acts: Readonly<Record<string, DeskAct>> = {
  KeyD: 'release',
  KeyS: 'keep-back',
  KeyT: 'next',
  KeyK: 'hall',
  KeyP: 'freeze',
};

/** The letter that stands on the button of an act. */
export const letterOf = (act: DeskAct): string =>
  Object.entries(acts)
    .find(([, it]) => it === act)?.[0]
    .slice(-1) ?? '';

export interface Pressed {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** @returns undefined for a key that means nothing here, or belongs to what is being typed. @param typing in a field */
export function deskAct(pressed: Pressed, typing: boolean): DeskAct | undefined {
  const { code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = pressed;
  if (typing || altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return undefined;
  return acts[code];
}
