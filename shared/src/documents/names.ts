/**
 * Names of Yjs documents (DESIGN §2): one document, one audience. `area/<id>`, `area/<id>/provenance` and
 * `sheet/<id>/versions` (which only the server reads and writes), `board/<id>`, `board/<id>/staff`, `sheet/<id>`, and
 * `sheet/<id>/<person>`, which is that person's alone; `meeting/<id>`, `meeting/<id>/desk` of 進行 and 記録, and
 * `meeting/<id>/votes`, which nobody opens; each with `@<epoch>` behind it once it was redacted (epoch 1 is
 * written without).
 */
export type DocumentFamily =
  | 'area'
  | 'provenance'
  | 'board'
  | 'staff-notes'
  | 'worksheet'
  | 'worksheet-versions'
  | 'own-worksheet'
  | 'meeting'
  | 'meeting-desk'
  | 'meeting-votes';

export interface DocumentName {
  readonly family: DocumentFamily;
  /** The id of the area, the board or the worksheet. */
  readonly id: string;
  /** The account whose worksheet it is; for `own-worksheet` alone. */
  readonly person?: string | undefined;
  readonly epoch: number;
}

const pattern =
  /^(area|board|sheet|meeting)\/([A-Za-z0-9_-]{1,40})(?:\/([A-Za-z0-9_-]{1,40}))?(?:@([1-9][0-9]{0,8}))?$/;

const families: Readonly<Record<string, DocumentFamily>> = {
  area: 'area',
  'area/provenance': 'provenance',
  board: 'board',
  'board/staff': 'staff-notes',
  sheet: 'worksheet',
  'sheet/versions': 'worksheet-versions',
  meeting: 'meeting',
  'meeting/desk': 'meeting-desk',
  'meeting/votes': 'meeting-votes',
};

/** @returns undefined for anything that is no document name; names come from clients and are not to be trusted. */
export function parseDocumentName(name: string): DocumentName | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, of = '', id = '', paper, written] = match;
  if (written === '1') return undefined;
  const epoch = written === undefined ? 1 : Number(written);
  const family = families[paper === undefined ? of : `${of}/${paper}`];
  if (family !== undefined) return { family, id, epoch };
  return of === 'sheet' && paper !== undefined
    ? { family: 'own-worksheet', id, person: paper, epoch }
    : undefined;
}

export function formatDocumentName({ family, id, person, epoch }: DocumentName): string {
  const base = {
    area: `area/${id}`,
    provenance: `area/${id}/provenance`,
    board: `board/${id}`,
    'staff-notes': `board/${id}/staff`,
    worksheet: `sheet/${id}`,
    'worksheet-versions': `sheet/${id}/versions`,
    'own-worksheet': `sheet/${id}/${person}`,
    meeting: `meeting/${id}`,
    'meeting-desk': `meeting/${id}/desk`,
    'meeting-votes': `meeting/${id}/votes`,
  }[family];
  return epoch === 1 ? base : `${base}@${epoch}`;
}

const epochWritten = /@[1-9][0-9]{0,8}$/;

/** The name of a document whatever its epoch: under it, rooms speak of it. */
export const bareName = (document: string): string => document.replace(epochWritten, '');

/** @param document its name without an epoch */
export const nameAtEpoch = (document: string, epoch: number): string =>
  epoch === 1 ? document : `${document}@${epoch}`;

/** 1 for one that was never redacted. */
export const epochOf = (document: string): number => Number(epochWritten.exec(document)?.[0].slice(1) ?? 1);

const first = (family: DocumentFamily, id: string): string => formatDocumentName({ family, id, epoch: 1 });

export const areaDocument = (id: string): string => first('area', id);
export const boardDocument = (id: string): string => first('board', id);
export const staffDocument = (id: string): string => first('staff-notes', id);
/** Where the cards of an area came from; no one's page ever opens it (P10). */
export const provenanceDocument = (area: string): string => first('provenance', area);
export const worksheetDocument = (id: string): string => first('worksheet', id);
/** What was approved, word by word; the server alone writes it (WS-7). */
export const versionsDocument = (worksheet: string): string => first('worksheet-versions', worksheet);
/** One person's own sheet of a worksheet (WS-6). @param person an account id. */
export const ownDocument = (worksheet: string, person: string): string =>
  formatDocumentName({ family: 'own-worksheet', id: worksheet, person, epoch: 1 });
export const meetingDocument = (id: string): string => first('meeting', id);
export const deskDocument = (meeting: string): string => first('meeting-desk', meeting);
/** Who chose what; no one's page ever opens it (MTG-8). */
export const votesDocument = (meeting: string): string => first('meeting-votes', meeting);
