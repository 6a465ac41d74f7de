import { type Keeping, keepingByDefault } from '@yoriai/shared/retention/keeping';
import type { KeptJson } from '../keeping/kept-json.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { noRetention, type RetentionFile, readRetentionFile, retentionPath } from './retention-file.ts';

/** How long papers are kept here, and when it was last looked which of them are past their day (P19). */
export interface Retention {
  keeping(): Keeping;
  /** Milliseconds since 1970, UTC; undefined before the first time. */
  sweptAt(): number | undefined;
  /** @throws YoriaiError storage-unavailable */
  change(next: Partial<Pick<RetentionFile, 'keeping' | 'sweptAt'>>): Promise<void>;
}

export async function openRetention(kept: KeptJson): Promise<Retention> {
  let file = (await kept.read(retentionPath, readRetentionFile)) ?? noRetention;
  const turns = new OneAtATime();
  return {
    keeping: () => file.keeping ?? keepingByDefault,
    sweptAt: () => file.sweptAt,
    change: (next) =>
      turns.run(retentionPath, async () => {
        const changed = { ...file, ...next, revision: file.revision + 1 };
        await kept.write(retentionPath, changed);
        file = changed;
      }),
  };
}
