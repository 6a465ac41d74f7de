import { formatWhen } from '@yoriai/client/words/when';
import { describe, expect, it } from 'vitest';

const now = new Date(2025, 10, 21, 14, 30).getTime();

describe('formatWhen', () => {
  it('[AREA-1] says when as people do', () => {
    const say = (when: number) => formatWhen(when, 'ja', now);
    expect(say(now - 20_000)).toBe('たったいま');
    expect(say(now + 90_000)).toBe('たったいま');
    expect(say(now - 3 * 60_000)).toBe('3分前');
    expect(say(now - 59 * 60_000)).toBe('59分前');
    expect(say(now - 2 * 3_600_000)).toBe('2時間前');
    expect(say(new Date(2025, 10, 20, 23, 59).getTime())).toBe('きのう');
    expect(say(new Date(2025, 10, 19, 23, 59).getTime())).toBe('11月19日');
    expect(say(new Date(2024, 9, 14).getTime())).toBe('2024年10月14日');
  });

  it('[AREA-1] says it in easy Japanese too', () => {
    expect(formatWhen(now - 3 * 60_000, 'ja-easy', now)).toBe('3分まえ');
  });
});
