import { readBoard } from '@yoriai/shared/documents/board';
import type { KeptPapers } from '@yoriai/shared/documents/kept-papers';
import { readKeptPapers } from '@yoriai/shared/documents/kept-papers';
import {
  boardDocument,
  provenanceDocument,
  staffDocument,
  versionsDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { readProvenance, stepsOf } from '@yoriai/shared/documents/provenance';
import { readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { foldTight } from '@yoriai/shared/records/fold';
import type { Found, FoundPaper, FoundPlace } from '@yoriai/shared/redaction/api';
import { placesOnBoard, type WrittenPlace } from '@yoriai/shared/redaction/places-on-board';
import { placesOnMeeting } from '@yoriai/shared/redaction/places-on-meeting';
import { placesOnWorksheet } from '@yoriai/shared/redaction/places-on-worksheet';
import { refersTo } from '@yoriai/shared/redaction/without-references';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import { type MeetingSources, type ReadMeeting, readMeetings, sentByPhone } from './read-meetings.ts';

/** A paper with everything that is written on it. */
interface ReadPaper extends Omit<FoundPaper, 'places'> {
  readonly places: readonly WrittenPlace[];
  /** Its plain content, for what was taken over from elsewhere. */
  readonly rows: readonly { readonly id: string }[];
}

/**
 * Where words stand in an area, on papers of the shelf and on those put away and in its meetings, and what came of the
 * cards they stand on (P20). Own sheets are nobody's to look through (P16).
 *
 * @throws YoriaiError storage-unavailable
 */
export async function findPlaces(
  sources: MeetingSources,
  area: Catalogue,
  words: readonly string[],
): Promise<Found> {
  const { engine } = sources;
  const meetings = await readMeetings(sources, area);
  const papers = [
    ...(await boardsOf(engine, area, sentByPhone(meetings))),
    ...(await worksheetsOf(engine, area)),
    ...meetings.map(meetingOf),
  ];
  const sought = words.map(foldTight).filter((it) => it !== '');
  const holds = ({ written }: WrittenPlace): boolean =>
    written.some((text) => sought.some((it) => foldTight(text).includes(it)));
  const hit = papers.flatMap(({ places }) => places.filter(holds).flatMap(({ entry }) => entry ?? []));
  const came = await whatCameOf(engine, area, papers, new Set(hit));
  return {
    papers: papers.flatMap(({ places, rows: _rows, ...paper }): FoundPaper[] => {
      const found = places.flatMap((it): FoundPlace[] => {
        if (holds(it)) return [shownAs(it)];
        return it.entry !== undefined && came.has(it.entry) ? [{ ...shownAs(it), came: true }] : [];
      });
      return found.length === 0 ? [] : [{ ...paper, places: once(found) }];
    }),
  };
}

const meetingOf = (whole: ReadMeeting): ReadPaper => {
  const { id, runSheet: kind, title } = whole.entry;
  return { of: 'meeting', id, kind, title, places: placesOnMeeting(whole), rows: [] };
};

async function boardsOf(
  engine: Pick<Engine, 'read'>,
  { boards }: Catalogue,
  sent: ReadonlySet<string>,
): Promise<readonly ReadPaper[]> {
  return Promise.all(
    boards.map(async ({ id, kind, title, away }): Promise<ReadPaper> => {
      const board = await engine.read(boardDocument(id), (doc) => readBoard(doc).board);
      const notes = await engine.read(staffDocument(id), readStaffNotes);
      return {
        of: 'board',
        id,
        kind,
        title,
        away,
        places: placesOnBoard(board, notes, title, sent),
        rows: [],
      };
    }),
  );
}

async function worksheetsOf(
  engine: Pick<Engine, 'read'>,
  { worksheets }: Catalogue,
): Promise<readonly ReadPaper[]> {
  return Promise.all(
    worksheets.map(async ({ id, template, title, away }): Promise<ReadPaper> => {
      const sheet = await engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet);
      const papers: KeptPapers = await engine.read(versionsDocument(id), readKeptPapers);
      const places = placesOnWorksheet(worksheetTemplate(template), sheet, papers, title);
      return { of: 'worksheet', id, kind: template, title, away, places, rows: sheet.rows };
    }),
  );
}

/** Cards that were made of these, and of those again; and rows that took their words over. */
async function whatCameOf(
  engine: Pick<Engine, 'read'>,
  area: Catalogue,
  papers: readonly ReadPaper[],
  from: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { conversions } = await engine.read(provenanceDocument(area.id), readProvenance);
  const steps = conversions.flatMap(stepsOf);
  const rows = papers.flatMap((paper) => paper.rows);
  const reached = new Set(from);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const step of steps) if (reached.has(step.from.card)) reached.add(step.to.card);
    const gone = { entries: reached, papers: new Set<string>() };
    for (const row of rows) if (!reached.has(row.id) && refersTo(row, gone)) reached.add(row.id);
  }
  return reached;
}

const mostShown = 160;

/** Names of choices (`task`), days and ids are for programs. */
const isForPrograms = (text: string): boolean => /^[\w:.@-]*$/.test(text.trim());

function shownAs({ written, entry: _entry, ...place }: WrittenPlace): FoundPlace {
  const said = written.filter((it) => !isForPrograms(it));
  const words = (said.length > 0 ? said : written).join(' ／ ');
  const shown = [...words];
  return { ...place, words: shown.length > mostShown ? `${shown.slice(0, mostShown).join('')}…` : words };
}

/** A place that stands in several copies is one. What has no place of its own is said once. */
function once(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const seen = new Map<string, FoundPlace>();
  for (const it of places) {
    const key = it.place ?? it.kind;
    if (!seen.has(key)) seen.set(key, it);
  }
  return [...seen.values()];
}
