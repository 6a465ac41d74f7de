/**
 * Names of Yjs documents (DESIGN §2): one document, one audience. `area/<id>`, `board/<id>`, `board/<id>/staff`,
 * each with `@<epoch>` behind it once it was redacted (epoch 1 is written without).
 */
export type DocumentFamily = 'area' | 'board' | 'staff-notes';

export interface DocumentName {
  readonly family: DocumentFamily;
  /** The id of the area or the board. */
  readonly id: string;
  readonly epoch: number;
}

const pattern = /^(area|board)\/([A-Za-z0-9_-]{1,40})(\/staff)?(?:@([1-9][0-9]{0,8}))?$/;

/** @returns undefined for anything that is no document name; names come from clients and are not to be trusted. */
export function parseDocumentName(name: string): DocumentName | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, family, id, staff, epoch] = match;
  if (id === undefined || (family === 'area' && staff)) return undefined;
  if (epoch === '1') return undefined;
  return {
    family: family === 'area' ? 'area' : staff ? 'staff-notes' : 'board',
    id,
    epoch: epoch === undefined ? 1 : Number(epoch),
  };
}

export function formatDocumentName({ family, id, epoch }: DocumentName): string {
  const base = family === 'staff-notes' ? `board/${id}/staff` : `${family}/${id}`;
  return epoch === 1 ? base : `${base}@${epoch}`;
}

export const areaDocument = (id: string): string => formatDocumentName({ family: 'area', id, epoch: 1 });
export const boardDocument = (id: string): string => formatDocumentName({ family: 'board', id, epoch: 1 });
export const staffDocument = (id: string): string =>
  formatDocumentName({ family: 'staff-notes', id, epoch: 1 });
