import { networkInterfaces } from 'node:os';
import type { Settings } from '../settings/settings.ts';

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

const reachable = (host: string): string => (isEverywhere(host) ? '127.0.0.1' : host);

const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}${port === 80 ? '' : `:${port}`}`;

type Where = Pick<Settings, 'HOST' | 'PUBLIC_URL'>;

/** The address under which this machine finds the server. */
export const ownAddress = ({ HOST, PUBLIC_URL }: Where, port: number): string =>
  PUBLIC_URL ?? urlOf(reachable(HOST), port);

/** The addresses under which other devices of the network find it; none where it listens to this machine alone. */
export const networkAddresses = ({ HOST }: Pick<Where, 'HOST'>, port: number): readonly string[] =>
  isLoopback(HOST) ? [] : hostsOf(HOST).map((host) => urlOf(host, port));

/** Where a phone in a hall comes in, if it can at all (RUN-7, MTG-2). */
export const entranceFor = (settings: Where, port: number): string | undefined =>
  settings.PUBLIC_URL ?? networkAddresses(settings, port)[0];

/** The machine's addresses on its networks, or the one that was asked for. */
function hostsOf(host: string): readonly string[] {
  if (!isEverywhere(host)) return [host];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
