import { YoriaiError } from '@yoriai/shared/errors';
import type { FastifyRequest } from 'fastify';
import { type DeviceCookie, deviceCookie } from '../http/device-cookie.ts';
import type { WebApp } from '../http/web-app.ts';
import type { Settings } from '../settings/settings.ts';
import type { Passes } from './passes.ts';
import type { Pass, PassKind } from './passes-file.ts';

/** One for a phone, one for a projector or a tablet: on the laptop of the hall somebody tries out the phone (MTG-2). */
const names = { phone: 'yoriai-pass', hall: 'yoriai-hall' } as const;
const halfADay = 12 * 60 * 60;

declare module 'fastify' {
  interface FastifyRequest {
    /** The phone of somebody who takes part in a meeting without an account, by the cookie of this device. */
    pass: Pass | undefined;
    /** The projector or tablet that this device is in a meeting. */
    hallPass: Pass | undefined;
  }
}

/** Reads the pass of whoever takes part in a meeting. Beside a session it counts only where a pass is asked for. */
export function readPassCookies(app: WebApp, passes: Passes): void {
  app.decorateRequest('pass', undefined);
  app.decorateRequest('hallPass', undefined);
  const passOfToken = (token: string | undefined) => (token === undefined ? undefined : passes.of(token));
  app.addHook('onRequest', async (request) => {
    request.pass = passOfToken(request.cookies[names.phone]);
    request.hallPass = passOfToken(request.cookies[names.hall]);
  });
}

/** @throws YoriaiError pass-over */
export function passOf({ pass }: Pick<FastifyRequest, 'pass'>, kind: PassKind): Pass {
  if (pass?.kind !== kind) throw new YoriaiError('pass-over');
  return pass;
}

/** It outlasts a telephone that closed its browser by itself, for half a day; what it opens ends with the meeting. */
export const passCookie = (
  settings: Pick<Settings, 'PUBLIC_URL'>,
  device: keyof typeof names,
): DeviceCookie => deviceCookie(settings, { name: names[device], maxAge: halfADay });
