import type { BaseLogger } from 'pino';
import type { Storage } from '../storage/ports.ts';

/** Something small that is truth in its JSON file: a catalogue, the people. It counts its writings. */
export interface Revised {
  readonly revision: number;
}

/**
 * Readable JSON that is written before an answer is sent, and remembered by the journal as well: when the file was
 * lost, is damaged, or fell back to the generation before, the newer copy of the journal takes its place (AREA-5).
 */
export interface KeptJson {
  /** @returns undefined when there is none, neither as a file nor in the journal. */
  read<T extends Revised>(path: string, validate: (raw: unknown) => T | undefined): Promise<T | undefined>;
  /** Paths below a folder, of files and of what only the journal remembers. */
  list(folder: string): Promise<readonly string[]>;
  /** @throws YoriaiError storage-unavailable; then the earlier value counts. */
  write(path: string, value: Revised): Promise<void>;
}

export async function keptJson({ json, journal }: Storage, log: BaseLogger): Promise<KeptJson> {
  const recalled = await journal.recalled();
  /** What counts at present, as text, by path. */
  const current = new Map<string, string>();
  const counts = <T>(path: string, value: T | undefined): T | undefined => {
    if (value !== undefined) current.set(path, JSON.stringify(value));
    return value;
  };
  const remembered = <T>(path: string, validate: (raw: unknown) => T | undefined): T | undefined => {
    const text = recalled.get(path);
    return text === undefined ? undefined : validate(parsed(text));
  };
  return {
    async read(path, validate) {
      const found = await json.read(path, validate);
      const inFile = 'value' in found ? found.value : undefined;
      const inJournal = remembered(path, validate);
      if (!inJournal || (inFile && inFile.revision >= inJournal.revision)) return counts(path, inFile);
      log.warn({ path }, 'a lost, damaged or older file was rebuilt from the journal');
      await json.write(path, inJournal);
      return counts(path, inJournal);
    },
    async list(folder) {
      const inJournal = [...recalled.keys()].filter((path) => path.startsWith(folder));
      return [...new Set([...(await json.list(folder)), ...inJournal])].sort();
    },
    async write(path, value) {
      // The file last: it is the truth, and whoever reads it finds the journal no older.
      const text = JSON.stringify(value);
      await journal.remember(path, text);
      try {
        await json.write(path, value);
      } catch (error) {
        // Nobody may find at the next start what was refused now.
        const before = current.get(path);
        await journal.remember(path, before ?? 'null').catch(() => undefined);
        throw error;
      }
      current.set(path, text);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
