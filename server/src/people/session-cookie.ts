import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebApp } from '../http/web-app.ts';
import type { Settings } from '../settings/settings.ts';
import type { People } from './people.ts';

const name = 'yoriai';
const days14 = 14 * 24 * 60 * 60;

/** Reads who is signed in on every request. The cookie is out of reach for scripts and for other sites (ACC-1). */
export async function readSessionCookies(app: WebApp, people: People): Promise<void> {
  await app.register(cookie);
  app.decorateRequest('person', undefined);
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[name];
    request.person = token === undefined ? undefined : people.personOf(token);
  });
}

/** Puts the session into the browser, and takes it out again. */
export interface SessionCookie {
  set(request: FastifyRequest, reply: FastifyReply, token: string): void;
  clear(request: FastifyRequest, reply: FastifyReply): void;
}

export function sessionCookie({ PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>): SessionCookie {
  const options = (request: FastifyRequest) => ({
    path: '/',
    httpOnly: true,
    sameSite: 'strict' as const,
    secure: request.protocol === 'https' || PUBLIC_URL?.startsWith('https:') === true,
  });
  return {
    set: (request, reply, token) =>
      void reply.setCookie(name, token, { ...options(request), maxAge: days14 }),
    clear: (request, reply) => void reply.clearCookie(name, options(request)),
  };
}
