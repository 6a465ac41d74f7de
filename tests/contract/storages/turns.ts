import { setImmediate as turn } from 'node:timers/promises';

/** @returns whether the promise settled although the event loop went round a few times. */
export async function settledWithinTurns(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => {
    settled = true;
  };
  promise.then(note, note);
  for (let round = 0; round < 5; round += 1) await turn();
  return settled;
}
