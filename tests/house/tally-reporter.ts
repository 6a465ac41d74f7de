import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Counts tests over all rooms and leaves the sum where `.ci/run` reads it. A test that did not run is a failure; one that
 * passed only the second time is named, for that is a fault to be mended too.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests)
        if (test.diagnostic()?.flaky) process.stderr.write(`passed the second time: ${test.fullName}\n`);
      const good = tests.filter((test) => test.result().state === 'passed').length;
      passed += good;
      failed += tests.length - good;
      if (!module.ok() && good === tests.length) failed += 1;
    }
    const file = process.env.TALLY_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
