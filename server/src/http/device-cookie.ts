import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings/settings.ts';

/** A secret of this device, out of reach for scripts and for other sites (ACC-1). */
export interface DeviceCookie {
  set(request: FastifyRequest, reply: FastifyReply, token: string): void;
  clear(request: FastifyRequest, reply: FastifyReply): void;
}

/** @param maxAge seconds */
export function deviceCookie(
  { PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>,
  { name, maxAge }: { readonly name: string; readonly maxAge: number },
): DeviceCookie {
  const options = (request: FastifyRequest) => ({
    path: '/',
    httpOnly: true,
    sameSite: 'strict' as const,
    secure: request.protocol === 'https' || PUBLIC_URL?.startsWith('https:') === true,
  });
  return {
    set: (request, reply, token) => void reply.setCookie(name, token, { ...options(request), maxAge }),
    clear: (request, reply) => void reply.clearCookie(name, options(request)),
  };
}
