import { resolve } from 'node:path';
import { hintsOnNames } from './near-misses.ts';
import {
  type LogLevel,
  readHost,
  readLogLevel,
  readPort,
  readPublicUrl,
  readTrustProxy,
  type SettingReading,
} from './readers.ts';

/** Every setting of the server. They come from the environment and are read once, at start (RUN-3). */
export interface Settings {
  /** Address to listen on. @default '127.0.0.1' */
  readonly HOST: string;
  /** Port to listen on; 0 takes a free one. @default 3000 */
  readonly PORT: number;
  /** Absolute path of the folder that holds everything. @default './data' below the working directory */
  readonly DATA_DIR: string;
  /** Origin under which people reach the product, when it stands behind TLS. @default none: the address itself */
  readonly PUBLIC_URL: string | undefined;
  /** @default 'info' */
  readonly LOG_LEVEL: LogLevel;
  /** Whose X-Forwarded-* headers are believed: nobody's, everybody's, so many hops, or these addresses. @default false */
  readonly TRUST_PROXY: boolean | number | string;
}

const settingNames = ['HOST', 'PORT', 'DATA_DIR', 'PUBLIC_URL', 'LOG_LEVEL', 'TRUST_PROXY'] as const;

export type SettingsReading =
  | { readonly settings: Settings; readonly hints: readonly string[] }
  | { readonly faults: readonly string[]; readonly hints: readonly string[] };

/** Reads all settings; every fault is found at once, not one per start. An empty value counts as left out. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const faults: string[] = [];
  const take = <T>(name: string, read: (raw: string) => SettingReading<T>, byDefault: T): T => {
    const raw = environment[name]?.trim() ?? '';
    if (raw === '') return byDefault;
    const reading = read(raw);
    if ('value' in reading) return reading.value;
    faults.push(`${name}=${raw}: ${reading.fault}`);
    return byDefault;
  };
  const settings: Settings = {
    HOST: take('HOST', readHost, '127.0.0.1'),
    PORT: take('PORT', readPort, 3000),
    DATA_DIR: resolve(take('DATA_DIR', (raw) => ({ value: raw }), './data')),
    PUBLIC_URL: take<string | undefined>('PUBLIC_URL', readPublicUrl, undefined),
    LOG_LEVEL: take<LogLevel>('LOG_LEVEL', readLogLevel, 'info'),
    TRUST_PROXY: take<boolean | number | string>('TRUST_PROXY', readTrustProxy, false),
  };
  const hints = hintsOnNames(Object.keys(environment), settingNames);
  return faults.length > 0 ? { faults, hints } : { settings, hints };
}
