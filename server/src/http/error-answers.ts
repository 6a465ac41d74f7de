import { errorWords } from '@yoriai/shared/error-words';
import { type ErrorBody, type ErrorId, errors, type FieldFault, YoriaiError } from '@yoriai/shared/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { faultForLog } from './fault-for-log.ts';
import type { WebApp } from './web-app.ts';

/** The one place where what was thrown becomes an answer: an id, and words that say what to do next (UX-4). */
export function answerErrors(app: WebApp): void {
  app.setErrorHandler(answerError);
}

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { id, fields } = meaningOf(error);
  if (id === 'server-fault' || id === 'storage-unavailable') {
    request.log.error({ route: request.routeOptions.url, ...faultForLog(error) }, 'request failed');
  }
  return reply.code(errors[id].status).send(errorBody(id, fields));
}

export function errorBody(id: ErrorId, fields: readonly FieldFault[] = []): ErrorBody {
  const message = errorWords.ja[id];
  return { error: fields.length > 0 ? { id, message, fields } : { id, message } };
}

function meaningOf(error: unknown): { id: ErrorId; fields?: readonly FieldFault[] } {
  if (error instanceof YoriaiError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map(({ instancePath, keyword }) => ({
      path: instancePath.split('/').filter(Boolean).join('.'),
      fault: keyword,
    }));
    return { id: 'invalid-input', fields };
  }
  const status = (error as Partial<FastifyError> | null)?.statusCode ?? 500;
  if (status === 413) return { id: 'too-large' };
  if (status === 404) return { id: 'not-found' };
  if (status === 429) return { id: 'too-many-messages' };
  return { id: status >= 400 && status < 500 ? 'invalid-input' : 'server-fault' };
}
