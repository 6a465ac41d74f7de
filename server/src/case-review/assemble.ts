import { figuresOf } from '@yoriai/shared/area-profile/figures';
import type { GatherRequest } from '@yoriai/shared/case-review/api';
import type { NamesGiven } from '@yoriai/shared/case-review/case-names';
import { masked, type Naming } from '@yoriai/shared/case-review/mask';
import { snapshotOf } from '@yoriai/shared/case-review/snapshot';
import { byDay, inPeriod, type PracticeRecord, recordsOf } from '@yoriai/shared/records/records';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import { short } from '../conversions/conversion-ids.ts';
import { hashOfRow } from '../worksheets/row-words.ts';
import type { CaseSources } from './sources.ts';

/** A row that is to stand on the case sheet. */
export interface AssembledRow {
  /** Follows from the case and the source, so that nothing is brought twice. */
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly source: Reference;
  /** `YYYY-MM-DD` of a record: the order of the rows. It does not reach the sheet (P4). */
  readonly date?: string | undefined;
}

/** All that a gathering brings, masked: nothing in it leads back to a person of the map (AC-B B7). */
export interface Assembled {
  readonly relations?: RelationMap | undefined;
  readonly profile: readonly AssembledRow[];
  readonly progress: readonly AssembledRow[];
}

/**
 * Assembles a case: the map first, so that whom it is about comes first in the order of letters, then the records from
 * the oldest on, then the figures (WS-5).
 */
export function assemble(
  worksheet: string,
  { books, profile, map }: CaseSources,
  asked: GatherRequest,
  names: NamesGiven,
  now: number,
): Assembled {
  const naming = namingFor(names, map);
  const relations =
    map && asked.board === map.id && asked.parts.includes('relations')
      ? snapshotOf({
          ...{ board: map.board, persons: asked.persons ?? [], reach: asked.reach ?? 1, now },
          letterOf: (card) =>
            typeof card.alias === 'string'
              ? naming.alias(card.alias)
              : names.person(`card ${map.id} ${card.id}`),
          worded: (text) => masked(text, naming),
        })
      : undefined;
  const records = books
    .flatMap(({ id, sheet }) => recordsWithRows(id, sheet))
    .sort((a, b) => byDay(a.record, b.record));
  const wanted = new Set(
    inPeriod(
      records.map(({ record }) => record),
      asked.period,
    ),
  );
  return {
    relations,
    progress: records
      .filter(({ record }) => wanted.has(record))
      .map(({ book, record, seen }) => {
        const texts = textsOf(record, naming, asked.withRemarks === true);
        return {
          id: rowIdOf(worksheet, book, record.id),
          texts,
          source: referenceTo(book, record.id, [texts.when, texts.meeting], seen),
          date: record.date,
        };
      }),
    profile: profile ? figuresAsRows(worksheet, profile, naming) : [],
  };
}

function recordsWithRows(book: string, sheet: CaseSources['books'][number]['sheet']) {
  const rows = new Map(sheet.rows.map((row) => [row.id, row]));
  return recordsOf(sheet).flatMap((record) => {
    const row = rows.get(record.id);
    return row ? [{ book, record, seen: hashOfRow(row) }] : [];
  });
}

const figuresAsRows = (
  worksheet: string,
  { id, sheet }: NonNullable<CaseSources['profile']>,
  naming: Naming,
): readonly AssembledRow[] => {
  const rows = new Map(sheet.rows.map((row) => [row.id, row]));
  return figuresOf(sheet).flatMap((figure): AssembledRow[] => {
    const row = rows.get(figure.row);
    if (!row || figure.value === '') return [];
    const label = masked(figure.label, naming);
    const { value, asOf, origin } = figure;
    return [
      {
        id: rowIdOf(worksheet, id, row.id),
        texts: { label, value, asOf, origin },
        source: referenceTo(id, row.id, [label, value], hashOfRow(row)),
      },
    ];
  });
};

/**
 * The same letters, whoever speaks: those of the map are known by map and letter, so that a card and a record that mean
 * the same person get the same one. What was gathered before there was a map spoke of the first map there was.
 */
function namingFor(names: NamesGiven, map: CaseSources['map']): Naming {
  const aliases = (map?.board.cards ?? []).flatMap(({ alias }) => (typeof alias === 'string' ? [alias] : []));
  return {
    aliases,
    alias(letter) {
      const loose = letterKey('', letter);
      if (!map) return names.person(loose);
      const key = letterKey(map.id, letter);
      return map.isFirst ? names.person(key, loose) : names.person(key);
    },
    person: (name) => names.person(`name ${name}`),
    place: (kind, name) => names.place(kind, name),
  };
}

const letterKey = (map: string, letter: string): string => `letter ${map} ${letter}`;

function textsOf(
  { date, meeting, plan, process, monitoring }: PracticeRecord,
  naming: Naming,
  withRemarks: boolean,
): Readonly<Record<'when' | 'meeting' | 'plan' | 'process' | 'monitoring', string>> {
  const worded = (text: string): string => (text.trim() === '' ? '' : masked(text, naming));
  return {
    when: monthOf(date),
    meeting: worded(meeting),
    plan: worded(plan),
    process: worded(process),
    monitoring: withRemarks ? worded(monitoring) : '',
  };
}

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** 令和7年10月: months and no days (P4). */
const monthOf = (date: string | undefined): string =>
  date === undefined ? '' : era.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));

const rowIdOf = (worksheet: string, paper: string, entry: string): string =>
  `w_${short(worksheet, paper, entry)}`;

const referenceTo = (
  paper: string,
  entry: string,
  words: readonly (string | undefined)[],
  seen: string,
): Reference => ({
  ...{ to: 'row', paper, entry, seen },
  words: words.filter((it) => it !== undefined && it !== '').join(' '),
});
