import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Engine } from '../collaboration/engine.ts';
import { type KeptCheck, readCasePapers } from './case-papers.ts';
import { contentHash } from './content-hash.ts';

/** When a second person last confirmed a case sheet, and what it was then (AC-B B6); undefined while nobody has. */
export async function lastCheckOf(
  engine: Pick<Engine, 'read'>,
  worksheet: string,
): Promise<KeptCheck | undefined> {
  const { checks } = await engine.read(versionsDocument(worksheet), readCasePapers);
  return checks.at(-1);
}

/** Whether a second person has confirmed the sheet as it is now. */
export async function isConfirmed(engine: Pick<Engine, 'read'>, worksheet: string): Promise<boolean> {
  const last = await lastCheckOf(engine, worksheet);
  if (!last) return false;
  const revision = await engine.read(worksheetDocument(worksheet), (doc) =>
    contentHash(readWorksheet(doc).worksheet),
  );
  return last.revision === revision;
}
