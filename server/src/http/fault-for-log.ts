import { StorageFailure } from '../storage/storage-failure.ts';

/**
 * What may be logged of something that was thrown (RUN-8): where it happened and the system's own words. The message
 * of any other error may quote what a person wrote (a JSON parser quotes the body), so it stays out.
 */
export function faultForLog(error: unknown): { readonly fault: Readonly<Record<string, unknown>> } {
  if (!(error instanceof Error)) return { fault: { type: typeof error } };
  if (error instanceof StorageFailure) return { fault: { what: error.what, ...cause(error.cause) } };
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    fault: {
      type: error.name,
      ...(code === undefined ? {} : { code }),
      ...(code !== undefined && isOfSystem(code) ? { message: error.message } : {}),
      at: frames.slice(0, 8).map((line) => line.trim().slice('at '.length)),
    },
  };
}

const cause = (error: unknown) => (error === undefined ? {} : { cause: faultForLog(error).fault });

const isOfSystem = (code: string): boolean => /^(E[A-Z0-9]+|ERR_SQLITE_.*)$/.test(code);
