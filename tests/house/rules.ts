/** One rule over lines of files. */
export interface HouseRule {
  readonly says: string;
  readonly files: RegExp;
  breaks(line: string, file: string): boolean;
}

const sources = /^(client|server|shared|tests)\/.*\.(ts|tsx)$/;
const imported = /(?:from|import\()\s*'([^']+)'/;

/** `client → shared ← server`: which packages the sources of each may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  client: ['client', 'shared'],
  server: ['server', 'shared'],
  tests: ['client', 'server', 'shared', 'tests'],
};

const imports: HouseRule = {
  says: 'imports across the house: client → shared ← server',
  files: sources,
  breaks(line, file) {
    const target = imported.exec(line)?.[1];
    const home = file.split('/')[0] ?? '';
    const across = /^@yoriai\/(\w+)/.exec(target ?? '')?.[1] ?? relativePackage(target, file);
    return across !== undefined && !(allowed[home] ?? []).includes(across);
  },
};

/** The package that a relative import reaches, e.g. `../../../server/src/x.ts` from the client. */
function relativePackage(target: string | undefined, file: string): string | undefined {
  if (!target?.startsWith('.')) return undefined;
  const [first] = new URL(target, `file:///${file}`).pathname.slice(1).split('/');
  return first;
}

const pureShared: HouseRule = {
  says: 'shared has no I/O, no clock and no chance of its own',
  files: /^shared\/src\/.*\.ts$/,
  breaks: (line) =>
    /from '(node:|react|fastify|@hocuspocus)/.test(line) ||
    /\b(Date\.now|new Date\(\)|Math\.random)\b/.test(line),
};

/** Japanese in a component is a visible string that no other language can have. */
const words: HouseRule = {
  says: 'a visible string in a component: it belongs into words.ts',
  files: /^client\/src\/.*\.tsx$/,
  breaks: (line) =>
    /[\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff]/.test(
      line.replace(/\/\*.*?\*\/|\/\/.*$|^\s*\*.*$|\/\*.*$|\{\/\*.*/g, ''),
    ),
};

const exclusive: HouseRule = {
  says: 'a skipped or exclusive test',
  files: /^tests\/.*\.(ts|tsx)$/,
  breaks: (line) => /\b(it|test|describe)\.(skip|todo|only|skipIf)\b/.test(line),
};

/** Assembled here, so that this file does not break its own rule. */
const mentionsOf = ['/wo' + 'rk/', 'registry' + '.npmjs', 'deb' + '.debian', 'sub' + 'agent'];

const mentions: HouseRule = {
  says: 'names a path or a host that has no place in the product',
  files: /^(?!pnpm-lock\.yaml).*\.(ts|tsx|css|json|md|ya?ml|html)$|^\.ci\//,
  breaks: (line) => mentionsOf.some((mention) => line.includes(mention)),
};

export const rules: readonly HouseRule[] = [imports, pureShared, words, exclusive, mentions];
