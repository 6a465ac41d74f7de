import { faultForLog } from '@yoriai/server/http/fault-for-log';
import { StorageFailure } from '@yoriai/server/storage/storage-failure';
import { describe, expect, it } from 'vitest';

describe('what is logged of a fault', () => {
  it('[RUN-8] not its words, which may quote what a person wrote, but where it happened', () => {
    const { fault } = faultForLog(new SyntaxError('Unexpected token in "ひみつのカード"'));
    expect(JSON.stringify(fault)).not.toContain('ひみつ');
    expect(fault).toMatchObject({
      type: 'SyntaxError',
      at: [expect.stringContaining('fault-for-log.test.ts'), ...Array(7).fill(expect.any(String))],
    });
    expect(faultForLog('ひみつ')).toEqual({ fault: { type: 'string' } });
  });

  it('[RUN-8] the system’s own words, so that an operator knows what to do', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(faultForLog(full).fault).toMatchObject({ code: 'ENOSPC', message: full.message });
    const failure = new StorageFailure('write areas/a_1/area.json', full);
    expect(faultForLog(failure).fault).toMatchObject({
      what: 'write areas/a_1/area.json',
      cause: { code: 'ENOSPC' },
    });
  });
});
