import { drawCopyMark, withCopyMark } from '@yoriai/client/picture/copy-mark';
import { el } from '@yoriai/client/picture/svg';
import { copyInName, copyInWords } from '@yoriai/shared/access-record/copy';
import { accessEvents, eventKinds, eventsOf } from '@yoriai/shared/access-record/events';
import { expect, it } from 'vitest';
import { fakePen } from '../picture/fake-pen.ts';

/** 21 November in Japan has begun; in UTC it has not. */
const copy = { number: 12, at: Date.UTC(2026, 10, 20, 15, 30), for: '係の者' };

it('[P18] says number, day in Japan and for whom, in both languages', () => {
  expect(copyInWords(copy)).toBe('第12号　2026年11月21日　係の者 の写し');
  expect(copyInWords(copy, 'ja-easy')).toBe('12ばん　2026年11月21日　係の者 の うつし');
  expect(copyInName(copy)).toBe('第12号');
});

it('[P18] a clock that stands nowhere still makes a copy that can be told from others', () => {
  for (const at of [Number.NaN, -1e18, 1e18]) expect(copyInWords({ ...copy, at })).toMatch(/^第12号　\d+年/);
});

it('[ACC-7] every event is of exactly one kind, so that no filter hides any', () => {
  expect(eventKinds.flatMap(eventsOf).sort()).toEqual([...accessEvents].sort());
});

it('[P18] [HOST-5] the mark spans a picture, stands under it once more, and a name with markup stays a name', () => {
  const pen = fakePen();
  const words = copyInWords({ ...copy, for: '<b>係</b>"' });
  const bare = { svg: el('g', {}), box: { x: -10, y: -20, width: 900, height: 500 } };
  const marked = withCopyMark(pen, bare, words);
  expect(marked.box).toEqual({ ...bare.box, height: 534 });
  const source = String(marked.svg);
  expect(source.match(/第12号/g)).toHaveLength(2);
  expect(source).not.toContain('<b>');
  expect(withCopyMark(pen, bare, undefined)).toEqual(bare);
  expect(String(drawCopyMark(pen, bare.box, undefined))).toBe('');
});
