import {
  boardDocument,
  deskDocument,
  meetingDocument,
  parseDocumentName,
  provenanceDocument,
  staffDocument,
  versionsDocument,
  votesDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { readBrought, readTray } from '@yoriai/shared/meetings/desk';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import { isOnMeeting } from '@yoriai/shared/redaction/without-on-meeting';
import { refersTo } from '@yoriai/shared/redaction/without-references';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Engine } from '../collaboration/engine.ts';
import { goneAnywhere, type RedactedPaper } from './redaction.ts';

/** The documents that a redaction touches, by their bare names: those of its papers, and whatever took words over from them. */
export async function whatIsRenewed(
  engine: Pick<Engine, 'read'>,
  area: Catalogue,
  papers: readonly RedactedPaper[],
  kept: readonly string[],
): Promise<readonly string[]> {
  const gone = goneAnywhere(papers);
  const named = papers.flatMap((paper) => documentsOf(paper, kept));
  const others = area.worksheets.map(({ id }) => id).filter((id) => !papers.some((it) => it.id === id));
  const referring: string[] = [];
  for (const id of others) if (await refers(engine, id, gone)) referring.push(...documentsOfWorksheet(id));
  for (const { id } of area.meetings)
    if (await isOn(engine, id, gone)) referring.push(...documentsOfMeeting(id));
  const isOnWays = papers.some(({ of }) => of === 'board');
  const all = [...named, ...referring, ...(isOnWays ? [provenanceDocument(area.id)] : [])];
  return [...new Set(all)].filter((document) => kept.includes(document)).sort();
}

function documentsOf({ of, id, whole }: RedactedPaper, kept: readonly string[]): readonly string[] {
  if (of === 'board') return [boardDocument(id), staffDocument(id)];
  if (of === 'meeting') return documentsOfMeeting(id);
  const own = kept.filter((document) => {
    const name = parseDocumentName(document);
    return name?.family === 'own-worksheet' && name.id === id;
  });
  return [...documentsOfWorksheet(id), ...(whole ? own : [])];
}

const documentsOfWorksheet = (id: string): readonly string[] => [worksheetDocument(id), versionsDocument(id)];

const documentsOfMeeting = (id: string): readonly string[] => [
  meetingDocument(id),
  deskDocument(id),
  votesDocument(id),
];

async function isOn(
  { read }: Pick<Engine, 'read'>,
  meeting: string,
  gone: ReturnType<typeof goneAnywhere>,
): Promise<boolean> {
  const desk = deskDocument(meeting);
  const there = {
    meeting: await read(meetingDocument(meeting), readMeeting),
    tray: await read(desk, readTray),
    brought: await read(desk, readBrought),
  };
  return isOnMeeting(there, gone);
}

/** On the sheet itself, or in what the server keeps beside it. */
async function refers(
  { read }: Pick<Engine, 'read'>,
  worksheet: string,
  gone: ReturnType<typeof goneAnywhere>,
): Promise<boolean> {
  const sheet = await read(worksheetDocument(worksheet), (doc) => readWorksheet(doc).worksheet);
  if (refersTo(sheet, gone)) return true;
  return read(versionsDocument(worksheet), (doc) =>
    [...doc.share.keys()].some((map) => refersTo(doc.getMap(map).toJSON(), gone)),
  );
}
