import { OwnPresence, type OwnState } from '@yoriai/client/collaboration/own-presence';
import { expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';

function present() {
  const clock = clockByHand();
  const sent: OwnState[] = [];
  const presence = new OwnPresence({
    publish: (state) => sent.push(state),
    now: clock.now,
    later: (run, ms) => clock.after(ms, run),
  });
  return { clock, sent, presence };
}

it('[SYNC-1] a moving hand is sent at most about twenty times a second, and its last place is never missed', () => {
  const { clock, sent, presence } = present();
  for (let x = 0; x < 1000; x += 10) {
    presence.set({ pointer: [x, 0] });
    clock.pass(10);
  }
  clock.pass(100);
  expect(sent.length).toBeLessThan(25);
  expect(sent.at(-1)).toEqual({ pointer: [990, 0] });
});

it('[SYNC-1] what is picked up, let go or said is sent at once', () => {
  const { sent, presence } = present();
  presence.set({ dragging: { c_1: [1, 1] } });
  presence.set({ dragging: null });
  presence.set({ selected: ['c_1'] });
  expect(sent).toHaveLength(3);
  expect(sent.at(-1)).toEqual({ dragging: null, selected: ['c_1'] });
});

it('never claims to be somebody: who one is the server says', () => {
  const { sent, presence } = present();
  presence.set({ user: { id: 'a', name: 'だれか', role: 'admin', colour: 1 }, away: false });
  expect(sent).toEqual([{ away: false }]);
});
