import { isOfHouse } from '@yoriai/shared/access/roles';
import { ownDocument } from '@yoriai/shared/documents/names';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import type {
  OwnSelfCheck,
  SelfCheckCompletion,
  SelfChecks,
  ShownSelfCheck,
} from '@yoriai/shared/self-check/api';
import {
  compareHalfYears,
  halfYearAt,
  periodOfSelfCheck,
  selfCheckId,
  writeHalfYear,
} from '@yoriai/shared/self-check/period';
import { isComplete, type Scores, scoresOf } from '@yoriai/shared/self-check/scores';
import type { HalfYear } from '@yoriai/shared/writing/fiscal-year';
import type { OwnSheetKeepers } from '../own-sheets/begin-own-sheet.ts';
import type { OwnSheet } from '../own-sheets/own-sheets-file.ts';
import type { People, Person } from '../people/people.ts';

export interface SelfCheckKeepers extends OwnSheetKeepers {
  readonly people: People;
}

/** Somebody's self check of a half-year. */
interface Begun {
  readonly sheet: OwnSheet;
  readonly period: HalfYear;
}

const selfChecksIn = (sheets: readonly OwnSheet[]): readonly Begun[] =>
  sheets
    .flatMap((sheet) => {
      const period = periodOfSelfCheck(sheet.worksheet);
      return period ? [{ sheet, period }] : [];
    })
    .sort((a, b) => compareHalfYears(b.period, a.period));

const read = ({ engine }: SelfCheckKeepers, { worksheet, owner }: OwnSheet): Promise<PlainWorksheet> =>
  engine.read(ownDocument(worksheet, owner), (doc) => readWorksheet(doc).worksheet);

const scoresIn = async (keepers: SelfCheckKeepers, sheet: OwnSheet): Promise<Scores> =>
  scoresOf((await read(keepers, sheet)).values);

/** Who may have self checks, and be shown those of others; by name. */
const colleagues = (people: People) =>
  people
    .accounts()
    .filter(({ role }) => isOfHouse(role))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ja') || a.id.localeCompare(b.id));

/** What a person sees of his or her own. */
export async function presentOwn(
  keepers: SelfCheckKeepers,
  person: Person,
  now: number,
): Promise<SelfChecks> {
  const all = colleagues(keepers.people);
  const own = await Promise.all(
    selfChecksIn(keepers.ownSheets.ofOwner(person.accountId)).map(
      async ({ sheet, period }): Promise<OwnSelfCheck> => ({
        period: writeHalfYear(period),
        scores: await scoresIn(keepers, sheet),
        shownTo: all.filter(({ id }) => sheet.shownTo.includes(id)),
      }),
    ),
  );
  return {
    present: writeHalfYear(halfYearAt(now)),
    own,
    colleagues: all.filter(({ id }) => id !== person.accountId),
  };
}

/** What others show to this person, newest half-year first; who wrote which value is left out with the times (P16). */
export async function presentShown(
  keepers: SelfCheckKeepers,
  person: Person,
): Promise<readonly ShownSelfCheck[]> {
  const shown = await Promise.all(
    selfChecksIn(keepers.ownSheets.shownTo(person.accountId)).map(async ({ sheet, period }) => {
      const name = keepers.people.nameOf(sheet.owner);
      if (name === undefined) return [];
      const { values, texts } = await read(keepers, sheet);
      const plain = Object.entries(values).map(([field, { value }]) => [field, value] as const);
      return [
        {
          owner: { id: sheet.owner, name },
          period: writeHalfYear(period),
          values: Object.fromEntries(plain),
          texts,
        },
      ];
    }),
  );
  return shown.flat();
}

/** Whether everybody's self check of a half-year is complete: names, and yes or no (P16). */
export async function presentCompletion(
  keepers: SelfCheckKeepers,
  period: HalfYear,
): Promise<SelfCheckCompletion> {
  const people = await Promise.all(
    colleagues(keepers.people).map(async ({ id, name }) => {
      const sheet = keepers.ownSheets.find(selfCheckId(period), id);
      return { name, complete: sheet !== undefined && isComplete(await scoresIn(keepers, sheet)) };
    }),
  );
  return { period: writeHalfYear(period), people };
}

/**
 * Shows one's own sheet to these people, and to nobody else; to nobody at all it is taken back.
 *
 * @throws YoriaiError not-found, invalid-input, storage-unavailable
 */
export async function show(
  { people, ownSheets }: SelfCheckKeepers,
  {
    person,
    period,
    to,
  }: { readonly person: Person; readonly period: HalfYear; readonly to: readonly string[] },
): Promise<void> {
  const known = new Set(colleagues(people).map(({ id }) => id));
  if (to.some((id) => !known.has(id) || id === person.accountId))
    throw new YoriaiError('invalid-input', [{ path: 'to', fault: 'no-such-person' }]);
  await ownSheets.show(selfCheckId(period), person.accountId, to);
}
