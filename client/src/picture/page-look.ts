import icons from '../ui/icons.svg?raw';
import type { LetterFile } from './letters.ts';
import { fontFamily, letterFilesOf } from './letters.ts';
import type { Look } from './look.ts';
import type { Measure } from './wrap.ts';

/** The look as this page has it. */
export function pageLook(): Look {
  const style = getComputedStyle(document.documentElement);
  return { icons, token: (name) => style.getPropertyValue(name).trim() };
}

/** Fetches the product's own letters for these words, so that they are measured and printed with them. */
export async function loadLetters(words: string): Promise<void> {
  await import('../ui/fonts.ts');
  const faces = [400, 700].map((weight) => `${weight} 15px ${fontFamily}`);
  await Promise.all(faces.map((face) => document.fonts.load(face, words)));
}

/** How wide words are with the letters of this page. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = { 400: new Map<string, number>(), 700: new Map<string, number>() };
  const fine = 100;
  return (words, size, weight) => {
    let width = known[weight].get(words);
    if (width === undefined) {
      if (context) context.font = `${weight} ${fine}px ${fontFamily}`;
      width = (context?.measureText(words).width ?? words.length * fine) / fine;
      known[weight].set(words, width);
    }
    return width * size;
  };
}

export const pageLetterFiles = (): readonly LetterFile[] => letterFilesOf(document.styleSheets);

/** A file of this server with its bytes in the address. @throws when it cannot be fetched */
export async function dataAddress(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { credentials: 'same-origin', signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
