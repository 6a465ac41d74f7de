import cookie from '@fastify/cookie';
import { type DeviceCookie, deviceCookie } from '../http/device-cookie.ts';
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
export const sessionCookie = (settings: Pick<Settings, 'PUBLIC_URL'>): DeviceCookie =>
  deviceCookie(settings, { name, maxAge: days14 });
