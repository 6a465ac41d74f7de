import type { SaidConsent } from '@yoriai/shared/consents/consent';
import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import { areasFolder } from '../areas/catalogue.ts';
import type { KeptJson } from '../keeping/kept-json.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import {
  type ConsentsFile,
  consentsPath,
  isConsentsPath,
  noConsents,
  readConsentsFile,
} from './consents-file.ts';

/** The consents of all areas, held in memory and written before an answer is given (P22). */
export interface Consents {
  of(area: string): readonly SaidConsent[];
  find(area: string, id: string): SaidConsent | undefined;
  /** @throws YoriaiError storage-unavailable */
  add(area: string, consent: SaidConsent): Promise<void>;
  /** @throws YoriaiError not-found, consent-withdrawn, storage-unavailable */
  withdraw(area: string, id: string, withdrawn: NonNullable<SaidConsent['withdrawn']>): Promise<SaidConsent>;
}

export async function openConsents(kept: KeptJson, log: BaseLogger): Promise<Consents> {
  const files = new Map<string, ConsentsFile>();
  const turns = new OneAtATime();
  for (const path of (await kept.list(areasFolder)).filter(isConsentsPath)) {
    const file = await kept.read(path, readConsentsFile);
    if (file) files.set(file.area, file);
    else log.error({ path }, 'consents could not be read; whatever leans on them is closed');
  }
  const of = (area: string): readonly SaidConsent[] => files.get(area)?.consents ?? [];
  const find = (area: string, id: string) => of(area).find((it) => it.id === id);
  const change = (area: string, next: (consents: readonly SaidConsent[]) => readonly SaidConsent[]) =>
    turns.run(area, async () => {
      const before = files.get(area) ?? noConsents(area);
      const after = { ...before, revision: before.revision + 1, consents: [...next(before.consents)] };
      await kept.write(consentsPath(area), after);
      files.set(area, after);
    });
  return {
    of,
    find,
    add: (area, consent) => change(area, (consents) => [...consents, consent]),
    async withdraw(area, id, withdrawn) {
      await change(area, (consents) => {
        const found = consents.find((it) => it.id === id);
        if (!found) throw new YoriaiError('not-found');
        if (found.withdrawn) throw new YoriaiError('consent-withdrawn');
        return consents.map((it) => (it === found ? { ...it, withdrawn } : it));
      });
      const after = find(area, id);
      if (!after) throw new YoriaiError('not-found');
      return after;
    },
  };
}
