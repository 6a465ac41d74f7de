import * as z from 'zod/mini';

/**
 * The signal behind 「保存ずみ」 (SYNC-3). The engine's own SyncStatus means "applied in memory" and reaches zero too
 * early (ENGINE, trap 1). So after its edits the client sends a mark as a stateless message of the same document; the
 * server takes messages of one connection in order and answers the mark only when everything before it is on disk,
 * the client's answer to the first sync included.
 */
const markSchema = z.object({ mark: z.int().check(z.nonnegative()) });
const storedSchema = z.object({ stored: z.int().check(z.nonnegative()) });

export const formatMark = (mark: number): string => JSON.stringify({ mark });
export const formatStored = (stored: number): string => JSON.stringify({ stored });

export const parseMark = (payload: string): number | undefined => parse(markSchema, payload)?.mark;
export const parseStored = (payload: string): number | undefined => parse(storedSchema, payload)?.stored;

function parse<T>(schema: z.ZodMiniType<T>, payload: string): T | undefined {
  if (payload.length > 200) return undefined;
  try {
    const result = schema.safeParse(JSON.parse(payload));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** Server → editors of a document: its storage fails or is well again (DUR-2). */
export const storageFailing = JSON.stringify({ storage: 'failing' });
export const storageWell = JSON.stringify({ storage: 'well' });
