import websocket from '@fastify/websocket';
import { errors, YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { Engine } from '../collaboration/engine.ts';
import type { WebApp } from './web-app.ts';

export interface CollaborationRoute {
  readonly engine: Pick<Engine, 'accept'>;
  readonly isStopping: () => boolean;
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
        const { person } = request;
        if (!person) return socket.close(errors['not-signed-in'].close, 'not-signed-in');
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
