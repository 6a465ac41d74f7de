import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Tally extends Count {
  /** The browser's files that failed, parted by spaces: each tells a story that cannot be taken up in its middle. */
  readonly again: string;
  readonly files: Readonly<Record<string, Count>>;
}

/**
 * Counts tests over all rooms and leaves the sum where `.ci/run` reads it; a file that is run again replaces its count.
 * A test that did not run is a failure; one that passed only the second time is named, for that is a fault to be mended too.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const path = process.env.TALLY_FILE;
    const earlier = path && existsSync(path) ? readFileSync(path, 'utf8') : '';
    const before = earlier === '' ? {} : (JSON.parse(earlier) as Tally).files;
    const files: Record<string, Count> = { ...before };
    const again: string[] = [];
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      const count = countOf(module);
      nameSecondTimes(module, (before[file]?.failed ?? 0) > 0 && count.failed === 0 ? file : undefined);
      files[file] = count;
      if (count.failed > 0 && module.project.name === 'browser') again.push(file);
    }
    const sum = (which: keyof Count) => Object.values(files).reduce((all, one) => all + one[which], 0);
    const tally: Tally = { passed: sum('passed'), failed: sum('failed'), again: again.join(' '), files };
    if (path) writeFileSync(path, JSON.stringify(tally));
  }
}

function countOf(module: TestModule): Count {
  const tests = [...module.children.allTests()];
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failed = tests.length - passed;
  return { passed, failed: failed === 0 && !module.ok() ? 1 : failed };
}

function nameSecondTimes(module: TestModule, whole: string | undefined): void {
  const names = [...module.children.allTests()].filter((test) => test.diagnostic()?.flaky);
  for (const name of [...names.map((test) => test.fullName), ...(whole ? [whole] : [])])
    process.stderr.write(`passed the second time: ${name}\n`);
}
