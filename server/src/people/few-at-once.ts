import { YoriaiError } from '@yoriai/shared/errors';

/** Does heavy work, a few pieces at once; the others wait in their order. */
export interface FewAtOnce {
  /** @throws YoriaiError sign-in-slow-down when too many wait already */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function fewAtOnce({
  atOnce,
  mayWait,
}: {
  readonly atOnce: number;
  readonly mayWait: number;
}): FewAtOnce {
  const waiting: (() => void)[] = [];
  let working = 0;
  return {
    async run(work) {
      if (waiting.length >= mayWait) throw new YoriaiError('sign-in-slow-down');
      if (working >= atOnce) await new Promise<void>((go) => waiting.push(go));
      else working += 1;
      try {
        return await work();
      } finally {
        // Whoever waits takes over the place that is left.
        const next = waiting.shift();
        if (next) next();
        else working -= 1;
      }
    },
  };
}
