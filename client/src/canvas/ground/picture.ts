import type { BoardDocument, BoardPicture } from '@yoriai/shared/documents/board';

/** @returns the picture under the cards, as large as it is drawn, or undefined for none or a damaged entry. */
export function pictureOf(board: BoardDocument): BoardPicture | undefined {
  const picture = board.meta.get('picture') as Partial<BoardPicture> | undefined;
  if (typeof picture !== 'object' || picture === null) return undefined;
  const { file, width, height, rightsConfirmedBy } = picture;
  if (typeof file !== 'string' || typeof rightsConfirmedBy !== 'string') return undefined;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  const scale = Math.min(1, mostWidth / Math.max(1, width));
  return { file, rightsConfirmedBy, width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A photograph has more points than a board needs; canvas units. */
const mostWidth = 1600;
