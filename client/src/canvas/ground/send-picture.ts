import { type ErrorBody, errors, YoriaiError } from '@yoriai/shared/errors';
import { Unreachable } from '../../app/api.ts';

/**
 * Sends a picture to be laid under a board, together with the person's word that it may be used.
 *
 * @throws YoriaiError with the server's id
 * @throws Unreachable when no answer came
 */
export async function sendPicture(board: string, file: File): Promise<void> {
  const answer = await fetch(`/api/boards/${board}/picture`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': file.type, 'x-rights-confirmed': 'yes' },
    body: file,
  }).catch(() => {
    throw new Unreachable();
  });
  if (answer.ok) return;
  const said = (await answer.json().catch(() => undefined)) as Partial<ErrorBody> | undefined;
  const id = said?.error?.id;
  throw new YoriaiError(id !== undefined && id in errors ? id : 'server-fault');
}
