import { renderUnicodeCompact } from 'uqr';
import type { Settings } from '../settings/settings.ts';
import { networkAddresses, ownAddress } from './addresses.ts';

export interface Announcement {
  readonly settings: Pick<Settings, 'HOST' | 'PUBLIC_URL'>;
  readonly port: number;
  /** While no organisation exists. */
  readonly setupToken: string | undefined;
}

/**
 * What the terminal says when the server stands (RUN-2): its address; for other devices of the network the address
 * they use, with a code to scan (RUN-7); at the first start the one-time link. A program reads the lines by the word
 * before the colon.
 */
export function announce({ settings, port, setupToken }: Announcement): string {
  const own = ownAddress(settings, port);
  const others = networkAddresses(settings, port);
  const toScan = settings.PUBLIC_URL ?? others[0];
  return [
    '',
    '寄り合いボードが動いています。次のアドレスをブラウザーで開いてください。',
    `address: ${own}`,
    ...(others.length > 0 ? ['', '同じネットワークの端末からは、こちらです。'] : []),
    ...others.map((url) => `network: ${url}`),
    ...(others.length > 0 && toScan !== undefined ? [renderUnicodeCompact(toScan, { border: 2 })] : []),
    ...(setupToken === undefined
      ? []
      : [
          '',
          'はじめに一度だけ、次の案内から団体とご自分の入り口を作ってください。',
          `set-up: ${own}/set-up?token=${setupToken}`,
        ]),
    '',
    '',
  ].join('\n');
}
