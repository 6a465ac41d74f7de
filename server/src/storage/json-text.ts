import { StorageFailure } from './storage-failure.ts';

/**
 * Readable, with a line end, so that it can be read, searched and compared by hand.
 * @throws StorageFailure for anything but objects and lists: lowdb leaves a falsy value unwritten without saying so.
 */
export function jsonText(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    throw new StorageFailure('only objects and lists are kept as JSON');
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @returns the value, or undefined for text that is no JSON or that the validator does not know. */
export function readJsonText<T>(text: string, validate: (raw: unknown) => T | undefined): T | undefined {
  const raw = parse(text);
  return raw === undefined ? undefined : validate(raw);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
