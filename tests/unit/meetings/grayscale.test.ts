import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWords } from '@yoriai/client/app/words';
import { boardFace } from '@yoriai/client/boards/board-face';
import { kindLooks } from '@yoriai/client/meetings/phone/kinds';
import { phoneWords } from '@yoriai/client/meetings/phone/words';
import { tileOf } from '@yoriai/client/picture/look';
import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { sentIn, sentKinds } from '@yoriai/shared/meetings/phases';
import { describe, expect, it } from 'vitest';

const ui = join(import.meta.dirname, '../../../client/src/ui');
const tokens = readFileSync(join(ui, 'tokens.css'), 'utf8');
const icons = readFileSync(join(ui, 'icons.svg'), 'utf8');
const token = (name: string): string =>
  new RegExp(`\\n\\s*${name}:\\s*(url\\("[^"]*"\\)|[^;]+);`).exec(tokens)?.[1] ?? '';
const look = { token, icons };

/** How light a colour is once there are no colours (WCAG's relative luminance): what a grey printer makes of it. */
function light(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [one, two] = [light(a), light(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
};
const wordOf = (key: string): string => {
  const [room = '', path = ''] = key.split(':');
  const tree = allWords[room as keyof typeof allWords]?.ja as unknown;
  return String(path.split('.').reduce((at, step) => (at as Record<string, unknown>)?.[step], tree));
};
const drawingOf = (icon: string): string =>
  new RegExp(`<symbol id="i-${icon}"[^>]*>([\\s\\S]*?)</symbol>`).exec(icons)?.[1] ?? '';
const allApart = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length);

describe('[A12] without colours', () => {
  it.each(boardKindNames)('each kind of card on %s has a word and a drawing of its own', (name) => {
    const cards = boardKind(name)?.cards ?? [];
    const faces = cards.map((card) => boardFace(name)?.cards[card.name]);
    allApart(faces.map((face) => wordOf(face?.name ?? '')));
    allApart(faces.map((face) => drawingOf(face?.icon ?? '')));
    expect(faces.every((face) => drawingOf(face?.icon ?? '') !== '')).toBe(true);
  });

  it('each paper has a 文様 of its own, light on dark enough to be seen in grey, and ink that is read on it', () => {
    const papers = ['person', 'trouble', 'support', 'place', 'issue', 'goal', 'review'];
    const tiles = papers.map((paper) => tileOf(look, `--${paper}-pattern`)?.inside);
    expect(tiles.every((tile) => tile !== undefined)).toBe(true);
    allApart(tiles.map(String));
    for (const paper of papers) {
      expect([paper, contrast(token(`--${paper}-fill`), '#fffdf7') >= 3]).toEqual([paper, true]);
      const ink = token(`--${paper}-ink`);
      expect([paper, contrast(ink, token(`--${paper}-tint`)) >= 7]).toEqual([paper, true]);
      expect([paper, contrast(ink, '#ffffff') >= 7]).toEqual([paper, true]);
    }
  });

  it('what is sent from a phone in one phase differs in word, drawing and 文様', () => {
    for (const phase of ['write', 'gather', 'offers'] as const) {
      const kinds = sentIn(phase);
      allApart(kinds.map((kind) => phoneWords.ja.kind[kind]));
      allApart(kinds.map((kind) => drawingOf(kindLooks[kind].icon)));
      allApart(kinds.map((kind) => token(`--${kindLooks[kind].paper}-pattern`)));
    }
    expect(sentKinds.every((kind) => drawingOf(kindLooks[kind].icon) !== '')).toBe(true);
  });
});
