import { errors } from '@yoriai/shared/errors';
import type { WebApp } from '../http/web-app.ts';
import type { PhoneNews } from './phone-news.ts';

/**
 * Says to a phone that something changed: `{"revision": 7}`, and nothing else. What changed the phone asks for, so a
 * socket that is blocked or lost costs a phone a few seconds and no words. @fastify/websocket must be there.
 */
export function phoneSocket(app: WebApp, news: PhoneNews): void {
  app.register((scope, _options, done) => {
    scope.get('/phone/news', { websocket: true, schema: { hide: true } }, (socket, { pass }) => {
      if (pass?.kind !== 'phone') return socket.close(errors['pass-over'].close, 'pass-over');
      const stop = news.follow(pass.meeting, pass.id, (revision) =>
        socket.send(JSON.stringify({ revision })),
      );
      socket.on('close', stop);
      // A phone has nothing to say here.
      socket.on('message', () => socket.close(errors['not-understood'].close, 'not-understood'));
    });
    done();
  });
}
