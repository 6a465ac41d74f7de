/** Whether a Japanese conversion goes on somewhere on the page. */
export interface Conversions {
  /** Runs at once, or as soon as the conversion that goes on has ended and its editor has read it. */
  after(run: () => void): void;
  destroy(): void;
}

/** Milliseconds until an editor has read the outcome from its DOM and passed it on. */
const readingTime = 80;
/** Milliseconds of silence after which one is taken for over: some browsers never say that it ended. */
const patience = 60_000;

/** Follows them on the window. In a test without one nothing is ever converted. */
export function followConversions(): Conversions {
  if (typeof window === 'undefined') return { after: (run) => run(), destroy: () => undefined };
  const end = new AbortController();
  let goesOn = false;
  let waiting: (() => void)[] = [];
  let ending: ReturnType<typeof setTimeout> | undefined;
  const on = (event: string, listen: () => void) =>
    window.addEventListener(event, listen, { signal: end.signal, capture: true });
  const isOver = () => {
    goesOn = false;
    const runs = waiting;
    waiting = [];
    for (const run of runs) run();
  };
  const begins = () => {
    clearTimeout(ending);
    goesOn = true;
    ending = setTimeout(isOver, patience);
  };
  on('compositionstart', begins);
  on('compositionupdate', begins);
  on('compositionend', () => {
    clearTimeout(ending);
    ending = setTimeout(isOver, readingTime);
  });
  return {
    after(run) {
      if (goesOn) waiting.push(run);
      else run();
    },
    destroy() {
      clearTimeout(ending);
      end.abort();
    },
  };
}
