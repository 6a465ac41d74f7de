import { describe, expect, it } from 'vitest';
import { implementations } from './storages/implementations.ts';

describe.each(implementations)('a ledger: $name', ({ open }) => {
  it('[ACC-8] [DUR-5] gives its lines in the order in which they were added', async () => {
    const under = await open();
    const { redactions } = under.storage;
    expect(await redactions.lines()).toEqual([]);
    await Promise.all([redactions.append('一'), redactions.append('two')]);
    await redactions.append('{"three":3}');
    expect(await redactions.lines()).toEqual(['一', 'two', '{"three":3}']);
    await under.close();
  });
});
