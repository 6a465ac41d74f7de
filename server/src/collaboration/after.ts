/** Runs something later. @param ms milliseconds. @returns the function that calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** By the clock on the wall; a timer that waits does not keep the process alive. */
export const afterTimeout: After = (ms, run) => {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
};
