import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export interface Row {
  readonly what: string;
  readonly yoriai: string;
  readonly bare: string;
  readonly ratio: string;
  readonly reach: string;
  readonly reached: boolean;
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Prints the table and keeps it with the versions it was measured with. */
export function report(rows: readonly Row[]): void {
  const table = [
    line(['what', 'Yoriai', 'bare Hocuspocus, or what it says', 'ratio', 'to reach', 'reached']),
    line(['---', '---', '---', '---', '---', '---']),
    ...rows.map((row) =>
      line([row.what, row.yoriai, row.bare, row.ratio, row.reach, row.reached ? 'yes' : 'no']),
    ),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  mkdirSync('bench', { recursive: true });
  writeFileSync(
    'bench/RESULTS.md',
    `# Bench\n\nBoth servers ran beside each other in one run; read the ratios.\n\n${table}\n\n${versions()}\n`,
  );
}

function versions(): string {
  const { dependencies } = JSON.parse(readFileSync('server/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const of = (name: string) => `${name} ${dependencies[name]}`;
  return `Node ${process.version}, ${of('yjs')}, ${of('@hocuspocus/server')}, ${of('fastify')}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).`;
}
