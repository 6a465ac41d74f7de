/**
 * Names of Yjs documents (DESIGN §2): one document, one audience. `area/<id>`, `area/<id>/provenance` (which only the
 * server reads and writes), `board/<id>`, `board/<id>/staff`, each with `@<epoch>` behind it once it was redacted
 * (epoch 1 is written without).
 */
export type DocumentFamily = 'area' | 'provenance' | 'board' | 'staff-notes';

export interface DocumentName {
  readonly family: DocumentFamily;
  /** The id of the area or the board. */
  readonly id: string;
  readonly epoch: number;
}

const pattern = /^(area|board)\/([A-Za-z0-9_-]{1,40})(?:\/(staff|provenance))?(?:@([1-9][0-9]{0,8}))?$/;

const families: Readonly<Record<string, DocumentFamily>> = {
  area: 'area',
  'area/provenance': 'provenance',
  board: 'board',
  'board/staff': 'staff-notes',
};

/** @returns undefined for anything that is no document name; names come from clients and are not to be trusted. */
export function parseDocumentName(name: string): DocumentName | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, of, id, paper, epoch] = match;
  const family = families[paper === undefined ? String(of) : `${of}/${paper}`];
  if (id === undefined || family === undefined || epoch === '1') return undefined;
  return { family, id, epoch: epoch === undefined ? 1 : Number(epoch) };
}

export function formatDocumentName({ family, id, epoch }: DocumentName): string {
  const base = {
    area: `area/${id}`,
    provenance: `area/${id}/provenance`,
    board: `board/${id}`,
    'staff-notes': `board/${id}/staff`,
  }[family];
  return epoch === 1 ? base : `${base}@${epoch}`;
}

export const areaDocument = (id: string): string => formatDocumentName({ family: 'area', id, epoch: 1 });
export const boardDocument = (id: string): string => formatDocumentName({ family: 'board', id, epoch: 1 });
export const staffDocument = (id: string): string =>
  formatDocumentName({ family: 'staff-notes', id, epoch: 1 });
/** Where the cards of an area came from; no one's page ever opens it (P10). */
export const provenanceDocument = (area: string): string =>
  formatDocumentName({ family: 'provenance', id: area, epoch: 1 });
