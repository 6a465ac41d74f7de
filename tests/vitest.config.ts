import { defineConfig } from 'vitest/config';

/** The rooms of tests. `slow` is not part of `pnpm test`: it is the thousandfold form of what runs there. */
const room = (name: string, include: string, options: object = {}) => ({
  test: { name, include: [`tests/${include}`], testTimeout: 30_000, hookTimeout: 60_000, ...options },
});

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', './tests/house/tally-reporter.ts'],
    maxWorkers: 2,
    projects: [
      room('unit', 'unit/**/*.test.{ts,tsx}'),
      room('contract', 'contract/**/*.test.ts'),
      room('fuzz', 'fuzz/**/*.test.ts', { testTimeout: 120_000 }),
      room('server', 'server/**/*.test.ts', { testTimeout: 60_000 }),
      room('browser', 'browser/**/*.test.ts', {
        testTimeout: 120_000,
        hookTimeout: 180_000,
        // Two files at a time: each has a server, a folder and a browser of its own.
        maxWorkers: 2,
        // A browser beside another one may be late once. Which tests needed it is printed: they are to be mended.
        retry: 1,
        // How long a state may take to come about on a busy machine; it says nothing about how fast it is.
        expect: { poll: { timeout: 10_000, interval: 50 } },
      }),
    ],
  },
});
