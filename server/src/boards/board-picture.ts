import { type BoardPicture, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { FileStore } from '../storage/ports.ts';
import { cleanPicture } from './clean-picture.ts';

/** The own picture behind a board's cards, with somebody's word that it may be used (MAP-4). */
export interface BoardPictures {
  readonly engine: Pick<Engine, 'change' | 'read'>;
  readonly files: FileStore;
}

/** @throws YoriaiError not-a-picture, storage-unavailable */
export async function putPicture(
  { engine, files }: BoardPictures,
  { board, bytes, rightsConfirmedBy }: { board: string; bytes: Uint8Array; rightsConfirmedBy: string },
): Promise<BoardPicture> {
  const clean = await cleanPicture(bytes);
  const file = newId('f_');
  await files.put(picturePath(board, file), clean.bytes);
  const picture = { file, width: clean.width, height: clean.height, rightsConfirmedBy };
  await engine.change(boardDocument(board), (doc) => doc.getMap('meta').set('picture', picture));
  return picture;
}

/** Takes the picture off; the file stays, since undo and earlier versions may show it. */
export async function removePicture({ engine }: BoardPictures, board: string): Promise<void> {
  await engine.change(boardDocument(board), (doc) => doc.getMap('meta').delete('picture'));
}

/** @returns the picture a board shows now. @throws YoriaiError not-found */
export async function pictureOf({ engine, files }: BoardPictures, board: string): Promise<Uint8Array> {
  const { picture } = await engine.read(boardDocument(board), (doc) => readBoard(doc).board);
  const bytes = picture && isPictureName(picture.file) && (await files.get(picturePath(board, picture.file)));
  if (!bytes) throw new YoriaiError('not-found');
  return bytes;
}

/** The name stands in a document that every editor can write: it leads to nothing but this board's own pictures. */
export const isPictureName = (file: string): boolean => /^f_[0-9a-z]{16}$/.test(file);

export const picturesFolder = (board: string): string => `pictures/${board}/`;

export const picturePath = (board: string, file: string): string => `${picturesFolder(board)}${file}.webp`;
