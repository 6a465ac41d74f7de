import { marksOf } from '@yoriai/client/conversions/ways/marks';
import type { WayEnd } from '@yoriai/shared/conversions/api';
import { describe, expect, it } from 'vitest';

const end = (over: Partial<WayEnd> = {}): WayEnd => ({
  conversion: 'v_1',
  board: 'b_2',
  boardKind: 'needs-to-issues',
  boardTitle: 'つながりと買い物',
  card: 'c_9',
  kind: 'problem',
  text: '坂の上では買い物がむずかしい',
  state: 'there',
  changed: false,
  ...over,
});
const problem = { board: 'needs-to-issues', card: 'problem' };

describe('marks on the face of a card', () => {
  it('[CNV-2] a card that stands alone has none', () => {
    expect(marksOf({}, [], [])).toEqual([]);
  });

  it('[CNV-2] says from what it came, how many, and what became of it', () => {
    const marks = marksOf({ origin: 'v_1', became: ['v_2'] }, [end(), end({ card: 'c_8' })], [end()]);
    expect(marks).toEqual([
      { is: 'came', n: 2, kind: problem },
      { is: 'became', n: 1, kind: problem },
    ]);
  });

  it('[CNV-2] names no kind where they differ or one may not be seen', () => {
    expect(marksOf({}, [end(), end({ kind: 'voice' })], [])).toEqual([{ is: 'came', n: 2 }]);
    expect(marksOf({}, [], [end({ state: 'hidden' })])).toEqual([{ is: 'became', n: 1 }]);
  });

  it('[CNV-2] a source that changed is marked', () => {
    expect(marksOf({}, [end({ changed: true })], []).map(({ is }) => is)).toEqual(['came', 'changed']);
  });

  it('[CNV-2] what was put away again or is gone is not told as if it stood', () => {
    expect(marksOf({ became: ['v_2'] }, [], [end({ state: 'away' }), end({ state: 'gone' })])).toEqual([]);
  });

  it('[CNV-2] while the ends are not known yet, the card says of itself that there are some', () => {
    expect(marksOf({ origin: 'v_1', became: ['v_2'] }, undefined, undefined)).toEqual([
      { is: 'came', n: 1 },
      { is: 'became', n: 1 },
    ]);
  });
});
