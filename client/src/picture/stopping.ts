/** Long work was stopped by the person (UX-5); no failure. */
export class Stopped extends Error {}

/** The page answers at least this often while a picture is made; milliseconds. */
const answering = 24;

/** Lets the page answer in between. @throws Stopped when the person stopped the work */
export function resting(
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): () => Promise<void> {
  let last = now();
  return async () => {
    if (now() - last > answering) {
      await new Promise((resolve) => setTimeout(resolve));
      last = now();
    }
    if (signal.aborted) throw new Stopped();
  };
}
