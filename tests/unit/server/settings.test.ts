import { readFileSync } from 'node:fs';
import { readSettings } from '@yoriai/server/settings/settings';
import { describe, expect, it } from 'vitest';

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  const reading = readSettings(environment);
  return 'faults' in reading ? reading.faults : [];
};

describe('settings', () => {
  it('[RUN-3] have a default each, and an empty value counts as left out', () => {
    expect(readSettings({ PORT: '', HOST: ' ' })).toMatchObject({
      settings: {
        HOST: '127.0.0.1',
        PORT: 3000,
        LOG_LEVEL: 'info',
        TRUST_PROXY: false,
        PUBLIC_URL: undefined,
      },
    });
  });

  it('[RUN-3] are read as they are meant', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '8080',
      PUBLIC_URL: 'https://yoriai.example.jp/',
      LOG_LEVEL: 'WARN',
      TRUST_PROXY: '10.0.0.1, 10.0.1.0/24',
    };
    expect(readSettings(environment)).toMatchObject({
      settings: {
        HOST: '0.0.0.0',
        PORT: 8080,
        PUBLIC_URL: 'https://yoriai.example.jp',
        LOG_LEVEL: 'warn',
        TRUST_PROXY: '10.0.0.1,10.0.1.0/24',
      },
    });
  });

  it('[RUN-3] tell every fault at once, each with what to put instead', () => {
    const faults = faultsOf({
      HOST: 'http://localhost',
      PORT: '70000',
      PUBLIC_URL: 'yoriai.example.jp',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'perhaps',
    });
    expect(faults).toHaveLength(5);
    for (const [index, name] of ['HOST', 'PORT', 'PUBLIC_URL', 'LOG_LEVEL', 'TRUST_PROXY'].entries()) {
      expect(faults[index]).toMatch(new RegExp(`^${name}=.+書いてください`));
    }
  });

  it.each([
    ['PORT', '３０００'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', '999.1.1.1'],
    ['HOST', 'localhost:3000'],
    ['PUBLIC_URL', 'ftp://example.jp'],
    ['PUBLIC_URL', 'https://example.jp/yoriai'],
    ['TRUST_PROXY', '10.0.0.0/99'],
  ])('[RUN-3] refuse %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toHaveLength(1);
  });

  it('[RUN-3] hint at a name that was nearly right, and at no other', () => {
    const { hints } = readSettings({ DATADIR: 'x', DATA_DIRECTORY: 'x', Port: '1', HOME: '/', PATH: '/bin' });
    expect(hints.map((hint) => hint.split(' ')[0])).toEqual(['DATADIR', 'DATA_DIRECTORY', 'Port']);
    expect(hints[0]).toContain('名前を DATA_DIR に直してください');
  });

  it('[RUN-3] are all named in .env.example, with their defaults', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    const named = Object.fromEntries(
      example
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => line.split('=') as [string, string]),
    );
    const defaults = readSettings({});
    if (!('settings' in defaults)) throw new Error('the defaults are faulty');
    expect(Object.keys(named)).toEqual(Object.keys(defaults.settings));
    expect(readSettings(named)).toEqual(defaults);
  });
});
