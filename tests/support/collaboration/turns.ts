/** Lets everything that needs no outside help run: promises, and callbacks of the next turns of the event loop. */
export async function turns(count = 3): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise<void>((go) => setImmediate(go));
}

/**
 * Waits for a state that depends on real sockets, disks or processes.
 *
 * @param limit milliseconds after which the wait is given up
 */
export async function until(state: () => boolean, what: string, limit = 20_000): Promise<void> {
  const end = performance.now() + limit;
  while (!state()) {
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await new Promise<void>((go) => setTimeout(go, 2));
  }
}
