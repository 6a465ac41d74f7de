import { announce } from '@yoriai/server/start/announce';
import { describe, expect, it } from 'vitest';

const linesOf = (HOST: string, PUBLIC_URL?: string, setupToken?: string): string =>
  announce({ settings: { HOST, PUBLIC_URL }, port: 3000, setupToken });

describe('what the terminal says', () => {
  it('[RUN-7] on loopback: the address, no network and no code', () => {
    const words = linesOf('127.0.0.1');
    expect(words).toContain('address: http://127.0.0.1:3000\n');
    expect(words).not.toMatch(/network:|[█▀▄]/);
  });

  it('[RUN-7] on an address of the network: that address and its code', () => {
    const words = linesOf('192.0.2.7');
    expect(words).toContain('network: http://192.0.2.7:3000\n');
    expect(words).toMatch(/[█▀▄]{5}/);
  });

  it('[RUN-2] the set-up link while there is a token, under the address people use', () => {
    expect(linesOf('::1', undefined, 'abc')).toContain('set-up: http://[::1]:3000/set-up?token=abc\n');
    expect(linesOf('127.0.0.1', 'https://yoriai.example.jp', 'abc')).toContain(
      'set-up: https://yoriai.example.jp/set-up?token=abc\n',
    );
    expect(linesOf('127.0.0.1')).not.toContain('set-up');
  });
});
