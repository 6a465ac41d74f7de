import { BackOff } from '@yoriai/client/collaboration/back-off';
import { closingOfDenial, closingOfDocument, closingOfSocket } from '@yoriai/client/collaboration/closings';
import { errors } from '@yoriai/shared/errors';
import { describe, expect, it } from 'vitest';

const passing = [
  'access-changed',
  'storage-unavailable',
  'server-stopping',
  'too-many-messages',
  'server-fault',
];

describe('a document or a socket was closed', () => {
  it.each(Object.keys(errors))('[SYNC-4] %s passes or it does not', (why) => {
    expect(closingOfDocument(why)).toEqual({ why, passes: passing.includes(why) });
  });

  it('[SYNC-4] a plain no is a no, and a closing without a word is a fault that may pass', () => {
    expect(closingOfDenial('permission-denied')).toEqual({ why: 'not-allowed', passes: false });
    expect(closingOfDocument('Reset Connection')).toEqual({ why: 'server-fault', passes: true });
  });

  it('[SYNC-4][HOST-3] a frame that was too large is not sent for ever', () => {
    expect(closingOfSocket(1009)).toEqual({ why: 'too-large', passes: false });
  });

  it('a socket that broke, or a server that restarts, comes back', () => {
    expect(closingOfSocket(1006)).toBeUndefined();
    expect(closingOfSocket(errors['server-stopping'].close)?.passes).toBe(true);
  });
});

describe('the pause before another try', () => {
  it('[SYNC-4] grows while it does not help, has an end, and starts anew when it held', () => {
    let now = 0;
    const pause = new BackOff(() => now);
    const waits = Array.from({ length: 10 }, () => {
      const wait = pause.next();
      now += wait;
      return wait;
    });
    expect(waits.slice(0, 4)).toEqual([100, 1000, 2000, 4000]);
    expect(waits.at(-1)).toBe(15_000);
    now += 60_000;
    expect(pause.next()).toBe(100);
    expect(pause.tries).toBe(1);
  });
});
