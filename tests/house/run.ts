import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type HouseRule, rules } from './rules.ts';

/** The house rules that neither the compiler nor the linter knows. Part of `pnpm check`. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

const faults = files.flatMap((file) => rules.flatMap((rule) => faultsOf(rule, file)));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`house rules: ${files.length} files, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultsOf(rule: HouseRule, file: string): string[] {
  if (!rule.files.test(file)) return [];
  const lines = readLines(file);
  return lines.flatMap((line, index) =>
    rule.breaks(line, file) ? [`${file}:${index + 1}  ${rule.says}`] : [],
  );
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // deleted, but not yet committed
  }
}
