import type * as z from 'zod/mini';

/**
 * One kind of record, described in one file: what it is called, how its ids begin, what is valid, which version its
 * form has, how older forms become the present one, and where it lives.
 */
export interface RecordType<T> {
  readonly name: string;
  readonly idPrefix: string;
  readonly version: number;
  /** `document` is kept, `session` lasts as long as the page, `presence` travels by awareness and is never kept. */
  readonly scope: 'document' | 'session' | 'presence';
  readonly schema: z.ZodMiniType<T>;
  /** `migrations[n]` turns a record of version n + 1 into one of version n + 2. */
  readonly migrations: readonly ((record: Record<string, unknown>) => Record<string, unknown>)[];
}

/** Why an entry of a document was left out (HOST-7). Holds no content. */
export interface Problem {
  readonly record: string;
  readonly id: string;
  readonly fault: string;
}

export type Reading<T> = { readonly value: T } | { readonly problem: Problem };

/** Reads one record. Never throws: documents may be older, newer, damaged or made by hand. */
export function readRecord<T>(
  type: RecordType<T>,
  id: string,
  raw: unknown,
  version = type.version,
): Reading<T> {
  const problem = (fault: string): Reading<T> => ({ problem: { record: type.name, id, fault } });
  if (typeof raw !== 'object' || raw === null) return problem('not-a-record');
  if (!id.startsWith(type.idPrefix)) return problem('wrong-id');
  const migrated = type.migrations
    .slice(Math.max(0, version - 1))
    .reduce((record, migrate) => migrate(record), { ...(raw as Record<string, unknown>), id } as Record<
      string,
      unknown
    >);
  const result = type.schema.safeParse(migrated);
  if (result.success) return { value: result.data };
  return problem(result.error.issues.map((issue) => issue.path.join('.') || issue.code).join(', '));
}
