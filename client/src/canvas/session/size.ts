import type { Card } from '@yoriai/shared/boards/card';
import type { CardSkin } from '../board-skin.ts';

const lineHeight = 23.25;
const fullWidth = 15.5;

/**
 * About how high a card will be drawn, in canvas units; counts until it was drawn once and measured. Near is enough:
 * it decides what is in sight and how the small map looks.
 *
 * @param letters how large the letters are that this person chose; 1 is the standard.
 */
export function guessHeight(
  card: Pick<Card, 'text'>,
  skin: CardSkin | undefined,
  width: number,
  letters: number,
): number {
  const pill = skin?.shape === 'pill';
  const room = Math.max(60, width - (pill ? 118 : 42)) / letters;
  const lines = card.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  if (pill) return Math.max(84, (48 + Math.min(3, lines) * lineHeight) * letters);
  const words = 18 + lines * lineHeight + (skin?.titled ? 0 : 24);
  return Math.max(skin?.least ?? 0, Math.round(21 + words * letters));
}

function widthOf(line: string): number {
  let width = 0;
  for (const char of line) width += (char.codePointAt(0) ?? 0) < 0x100 ? fullWidth * 0.55 : fullWidth;
  return width;
}
