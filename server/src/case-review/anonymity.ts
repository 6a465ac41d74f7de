import { may } from '@yoriai/shared/access/policy';
import type { Anonymity, AnsweredRisk } from '@yoriai/shared/case-review/api';
import { lettersOnMaps } from '@yoriai/shared/case-review/letters-of-sheet';
import { keyOfRisk, risksIn } from '@yoriai/shared/case-review/risks';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import type { PersonHere } from '../access/authorize.ts';
import type { WorksheetEntry } from '../areas/catalogue.ts';
import type { CasePapers } from './case-papers.ts';
import { contentHash } from './content-hash.ts';
import { veilOf } from './veil.ts';

export interface AnonymityOf {
  readonly entry: WorksheetEntry;
  readonly sheet: PlainWorksheet;
  readonly papers: CasePapers;
  readonly person: PersonHere;
}

/** Whether a second person has confirmed a case sheet as it is now, and what is still to be looked at (AC-B B6). */
export function anonymityOf({ entry, sheet, papers, person }: AnonymityOf): Anonymity {
  const revision = contentHash(sheet);
  const last = papers.checks.at(-1);
  const letters = new Set([
    ...lettersOnMaps(sheet),
    ...Object.entries(papers.names).flatMap(([key, name]) => (key.startsWith('person ') ? [name] : [])),
  ]);
  const veil = veilOf(entry.id);
  const risks = risksIn(sheet, [...letters]).map((risk): AnsweredRisk => {
    const id = veil(keyOfRisk(risk));
    const kept = papers.answers.get(id);
    return {
      ...risk,
      id,
      ...(kept && { answered: { answer: kept.answer, reason: kept.reason, by: kept.by, at: kept.at } }),
    };
  });
  const isOpen = risks.some(({ answered }) => !answered);
  const isOwn = isPresenter({ entry, sheet, papers, person });
  return {
    state: last === undefined ? 'unconfirmed' : last.revision === revision ? 'confirmed' : 'stale',
    revision,
    checks: papers.checks.toReversed().map(({ by, at, reason }) => ({ by, at, reason })),
    risks,
    mayConfirm: mayConfirm(person, isOwn, isOpen),
  };
}

function mayConfirm({ standing }: PersonHere, isOwn: boolean, isOpen: boolean): Anonymity['mayConfirm'] {
  if (!may(standing, 'write', 'worksheet')) return 'no';
  if (!isOwn && !isOpen) return 'yes';
  if (may(standing, 'approve', 'worksheet')) return 'with-reason';
  return isOwn ? 'own' : 'no';
}

/**
 * Whoever gathered, made or wrote the sheet does not confirm it. Who gathered is known by the account; who wrote, by the
 * name a page put beside a row or a value, which is all that a page tells.
 */
function isPresenter({ entry, sheet, papers, person }: AnonymityOf): boolean {
  const accounts = [...papers.gatherings.values()].map(({ account }) => account);
  const names = [
    entry.createdBy,
    ...sheet.rows.filter(({ away }) => away === undefined).map(({ by }) => by),
    ...Object.values(sheet.values).map(({ by }) => by),
  ];
  return accounts.includes(person.accountId) || names.includes(person.name);
}
