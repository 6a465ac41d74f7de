import websocket from '@fastify/websocket';
import { errors, YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { ConnectedPerson } from '../collaboration/connected-person.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Pass } from '../meetings/passes-file.ts';
import type { WebApp } from './web-app.ts';

export interface CollaborationRoute {
  readonly engine: Pick<Engine, 'accept'>;
  readonly isStopping: () => boolean;
}

/** A projector or a table comes in by its pass, also on a device where somebody is signed in (MTG-6). */
function personOfPass(pass: Pass | undefined): ConnectedPerson | undefined {
  if (!pass || pass.kind === 'phone') return undefined;
  const role = pass.kind === 'screen' ? 'screen' : 'resident';
  return { sessionId: pass.id, accountId: pass.id, name: pass.name, role };
}

/**
 * The one socket of a page. The hooks that ran before have refused foreign origins and read the session. Whoever is
 * not signed in is let in and told so by the close code: of a refused upgrade a page learns nothing (SYNC-4).
 */
export async function collaborationRoute(
  app: WebApp,
  { engine, isStopping }: CollaborationRoute,
): Promise<void> {
  const open = new Map<string, number>();
  await app.register(websocket, {
    options: { maxPayload: limits.frameBytes },
    // The engine closes its sockets itself, with a code that says to come back (RUN-5).
    preClose: (done) => done(),
  });
  // The route in a scope of its own: the plugin must have seen it begin.
  app.register((scope, _options, done) => {
    scope.get(
      '/collaboration',
      {
        websocket: true,
        schema: { hide: true },
        preValidation: async () => {
          if (isStopping()) throw new YoriaiError('server-stopping');
        },
      },
      (socket, request) => {
        const { pass } = request.query as { readonly pass?: string };
        const person = pass === undefined ? request.person : personOfPass(request.hallPass);
        const nobody = pass === undefined ? 'not-signed-in' : 'pass-over';
        if (!person) return socket.close(errors[nobody].close, nobody);
        const { sessionId } = person;
        const count = (open.get(sessionId) ?? 0) + 1;
        if (count > limits.socketsPerSession)
          return socket.close(errors['too-many-messages'].close, 'too-many-messages');
        open.set(sessionId, count);
        socket.once('close', () => {
          const left = (open.get(sessionId) ?? 1) - 1;
          if (left > 0) open.set(sessionId, left);
          else open.delete(sessionId);
        });
        engine.accept(socket, { url: `http://localhost${request.url}`, headers: request.headers }, person);
      },
    );
    done();
  });
}
