import type { WebApp } from './web-app.ts';

/** The port that is listened to; 0 while there is none. */
export function portOf(app: Pick<WebApp, 'addresses'>): number {
  const [address] = app.addresses();
  return typeof address === 'object' ? address.port : 0;
}
