import { StorageFailure } from './storage-failure.ts';

const segment = /^[A-Za-z0-9_@-][A-Za-z0-9_@.-]{0,120}$/;
const ours = /\.(previous|writing)$|\.damaged-/;

/**
 * Names of files come from ids, and ids may come from an imported file: nothing that could leave the folder, hide, or
 * take the name of a generation before passes.
 * @throws StorageFailure
 */
export function checkName(name: string): void {
  const good = name.split('/').every((part) => segment.test(part) && !ours.test(part));
  if (!good) throw new StorageFailure(`not a name for a file: ${JSON.stringify(name)}`);
}

/** @param folder `areas/a1/`, or nothing for all. @throws StorageFailure */
export function checkFolder(folder: string): void {
  if (folder !== '') checkName(folder.replace(/\/$/, ''));
}
