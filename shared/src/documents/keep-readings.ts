import type * as Y from 'yjs';
import type { Problem, Reading } from './record.ts';

interface Kept<T> {
  /** What the entries are called among the problems. */
  readonly record: string;
  /** The values as they were read, by id. */
  readonly values: Map<string, T>;
  /** By record and id. */
  readonly problems: Map<string, Problem>;
  readonly source: Y.Map<unknown>;
  readonly read: (id: string) => Reading<T>;
}

/** Reads entries that changed once more: a value, a problem (HOST-7), or gone. */
export function keepReadings<T>(
  ids: Iterable<string>,
  { record, values, problems, source, read }: Kept<T>,
): void {
  for (const id of ids) {
    values.delete(id);
    problems.delete(`${record} ${id}`);
    if (!source.has(id)) continue;
    const reading = read(id);
    if ('value' in reading) values.set(id, reading.value);
    else problems.set(`${record} ${id}`, reading.problem);
  }
}
