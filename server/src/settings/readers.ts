import { isIP } from 'node:net';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A value, or what is wrong with the setting and what to put instead. */
export type SettingReading<T> = { readonly value: T } | { readonly fault: string };

/** How each setting is read from its text. A fault says what to put instead. */

const hostname = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
const digits = /^\d{1,5}$/;

export function readHost(raw: string): SettingReading<string> {
  if (isIP(raw) !== 0 || (hostname.test(raw) && !/^[\d.]+$/.test(raw))) return { value: raw };
  return {
    fault:
      '127.0.0.1（この機械だけ）、0.0.0.0（まわりの端末も）、または機械の名前を書いてください。ポート番号は PORT に書きます。',
  };
}

export function readPort(raw: string): SettingReading<number> {
  const port = Number(raw);
  if (digits.test(raw) && port <= 65_535) return { value: port };
  return { fault: '0 から 65535 までの数を書いてください。例: 3000' };
}

export function readPublicUrl(raw: string): SettingReading<string> {
  const fault = {
    fault: 'http:// か https:// で始まるアドレスだけを書いてください。例: https://yoriai.example.jp',
  };
  if (!URL.canParse(raw)) return fault;
  const url = new URL(raw);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return fault;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') return fault;
  return { value: url.origin };
}

export function readLogLevel(raw: string): SettingReading<LogLevel> {
  const level = logLevels.find((it) => it === raw.toLowerCase());
  return level ? { value: level } : { fault: `${logLevels.join('、')} のどれかを書いてください。` };
}

export function readTrustProxy(raw: string): SettingReading<boolean | number | string> {
  const word = raw.toLowerCase();
  if (['no', 'false', 'off'].includes(word)) return { value: false };
  if (['yes', 'true', 'on'].includes(word)) return { value: true };
  if (/^\d{1,2}$/.test(raw)) return { value: Number(raw) };
  const addresses = raw.split(',').map((address) => address.trim());
  if (addresses.every(isAddressOrRange)) return { value: addresses.join(',') };
  return {
    fault:
      'no、yes、プロキシの段数（例: 1）、またはプロキシのアドレス（例: 10.0.0.1,10.0.1.0/24）を書いてください。',
  };
}

function isAddressOrRange(text: string): boolean {
  const [address = '', range, ...rest] = text.split('/');
  if (rest.length > 0 || isIP(address) === 0) return false;
  return (
    range === undefined || (/^\d{1,3}$/.test(range) && Number(range) <= (isIP(address) === 4 ? 32 : 128))
  );
}
