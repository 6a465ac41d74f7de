import { provenanceDocument } from '@yoriai/shared/documents/names';
import { type ConversionRecord, readProvenance, writeConversions } from '@yoriai/shared/documents/provenance';
import type { Engine } from '../collaboration/engine.ts';

/** Where the cards of each area came from. Written by server command only, and held in memory once asked for (CNV-2). */
export interface Provenances {
  /** Every conversion of an area, oldest first. @throws YoriaiError storage-unavailable */
  of(area: string): Promise<readonly ConversionRecord[]>;
  find(area: string, id: string): Promise<ConversionRecord | undefined>;
  /** Reads an area anew when it is asked for next: its document was redacted. */
  forget(area: string): void;
  /** Journalled before it resolves (DUR-1). @throws YoriaiError storage-unavailable; then the one before counts. */
  write(area: string, record: ConversionRecord): Promise<void>;
}

/** @param follow is told every conversion that becomes known, and each again when it changed. */
export function openProvenances(
  engine: Pick<Engine, 'change' | 'read'>,
  follow: (record: ConversionRecord) => void,
): Provenances {
  const held = new Map<string, Map<string, ConversionRecord>>();

  const ofArea = async (area: string): Promise<Map<string, ConversionRecord>> => {
    const there = held.get(area);
    if (there) return there;
    const { conversions } = await engine.read(provenanceDocument(area), readProvenance);
    const read = held.get(area) ?? new Map(conversions.map((record) => [record.id, record]));
    held.set(area, read);
    for (const record of read.values()) follow(record);
    return read;
  };

  return {
    of: async (area) => [...(await ofArea(area)).values()],
    find: async (area, id) => (await ofArea(area)).get(id),
    forget: (area) => {
      held.delete(area);
    },
    async write(area, record) {
      const records = await ofArea(area);
      await engine.change(provenanceDocument(area), (doc) => writeConversions(doc, [record]));
      records.set(record.id, record);
      follow(record);
    },
  };
}
