import { fileName } from '@yoriai/client/picture/file-name';
import { fontFace, type LetterFile, letterOf, neededFiles } from '@yoriai/client/picture/letters';
import { pointsPerUnit } from '@yoriai/client/picture/png';
import { allThere, signStrip } from '@yoriai/client/picture/sign-strip';
import { formatDay } from '@yoriai/client/words/when';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const day = new Date(2026, 10, 21, 9).getTime();

describe('a picture as a file', () => {
  it('[CAN-8] is called by title and day, as every machine can keep it', () => {
    expect(fileName('坂の上と三丁目', day, 'png')).toBe('坂の上と三丁目_2026-11-21.png');
    expect(fileName('  a/b\\c:d*"<e>|?.. ', day, 'svg')).toBe('a b c d e_2026-11-21.svg');
    expect(fileName('../..', day, 'svg')).toBe('yoriai_2026-11-21.svg');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileName(title, day, 'png');
        expect(name).toMatch(/^[^./\\:*?"<>|\p{Cc}\u202e][^/\\:*?"<>|\p{Cc}\u202e]*_2026-11-21\.png$/u);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });

  it('[CAN-8] papers bear the day in both countings', () => {
    expect(formatDay(day)).toBe('令和8年（2026年）11月21日');
    expect(formatDay(new Date(2019, 4, 1).getTime())).toBe('令和元年（2019年）5月1日');
    expect(formatDay(new Date(2019, 3, 30).getTime())).toBe('平成31年（2019年）4月30日');
  });

  it('[CAN-8] bears just the slices of letters that it needs, in each weight', () => {
    const slice = (weight: 400 | 700, range: string): LetterFile => ({ weight, range, address: range });
    const files = [
      slice(400, 'U+3041-3093, U+30a1'),
      slice(400, 'U+4e0?'),
      slice(400, 'U+20bb7'),
      slice(700, 'U+3041-3093'),
    ];
    const used = { 400: new Set('あ一𠮷'), 700: new Set<string>() };
    expect(neededFiles(files, used)).toEqual(files.slice(0, 3));
    expect(neededFiles(files, { 400: new Set('x'), 700: new Set('あ') })).toEqual([files[3]]);
    expect(letterOf(slice(400, 'U+20-ffff'), { 400: new Set(' 、あ'), 700: new Set() })).toBe('あ');
    expect(fontFace(slice(700, 'U+41'), 'data:font/woff2;base64,AA')).toBe(
      "@font-face{font-family:'BIZ UDPGothic';font-weight:700;src:url(data:font/woff2;base64,AA) format('woff2');unicode-range:U+41}",
    );
  });

  it('[CAN-8] is twice as fine as the screen, or as fine as a browser can hold', () => {
    expect(pointsPerUnit(1200, 900)).toBe(2);
    expect(pointsPerUnit(20_000, 500) * 20_000).toBeLessThanOrEqual(16_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        (width, height) => {
          const points = pointsPerUnit(width, height);
          expect(Math.max(width, height) * points).toBeLessThanOrEqual(16_000.001);
          expect(width * height * points * points).toBeLessThanOrEqual(64_000_001);
        },
      ),
    );
  });

  it('[CAN-8] is only made when every slice of letters has left its ink', () => {
    const strip = signStrip(
      [
        { letter: 'あ', weight: 400 },
        { letter: '一', weight: 700 },
        { letter: 'a', weight: 400 },
      ],
      { x: -10, y: 5, width: 32, height: 100 },
    );
    expect(strip.height).toBe(32);
    const points = new Uint8ClampedArray(32 * 32 * 4).fill(255);
    const ink = (x: number, y: number) => points.fill(0, (y * 32 + x) * 4, (y * 32 + x) * 4 + 3);
    ink(3, 3);
    ink(20, 9);
    expect(allThere(strip.cells, points, 32)).toBe(false);
    ink(2, 30);
    expect(allThere(strip.cells, points, 32)).toBe(true);
  });
});
