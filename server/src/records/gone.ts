import { YoriaiError } from '@yoriai/shared/errors';
import type { FastifyReply } from 'fastify';

/** Aborts when whoever asked has gone before the answer; that is no fault of the server, and nobody reads why. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort(new YoriaiError('not-found')));
  return gone.signal;
}
