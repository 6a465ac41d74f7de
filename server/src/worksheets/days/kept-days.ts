import {
  epochOf,
  parseDocumentName,
  versionsDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { daysKept, keepDay, openVersions, readDay } from '@yoriai/shared/documents/worksheet-versions';
import { YoriaiError } from '@yoriai/shared/errors';
import { type ChangesSince, changesBetween } from '@yoriai/shared/worksheets/changes';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { BaseLogger } from 'pino';
import type { Catalogues, PlacedWorksheet } from '../../areas/catalogues.ts';
import { documentPath, readDocumentFile } from '../../areas/document-file.ts';
import type { Engine } from '../../collaboration/engine.ts';
import { faultForLog } from '../../http/fault-for-log.ts';
import { OneAtATime } from '../../one-at-a-time.ts';
import type { JsonStore } from '../../storage/ports.ts';

/** A copy of a sheet as it was before the first edit of each day, to be compared with (C3, DUR-7). */
export interface KeptDays {
  /** Keeps the sheet as it is now, if nothing was written in it today: before a server command changes it. */
  before(worksheet: PlacedWorksheet): Promise<void>;
  /** @param since `YYYY-MM-DD` @throws YoriaiError storage-unavailable */
  changes(worksheet: PlacedWorksheet, since: string): Promise<ChangesSince>;
  /** Resolves when nothing is being kept. */
  settled(): Promise<void>;
}

export interface KeptDaysOptions {
  readonly engine: Pick<Engine, 'change' | 'read' | 'onEdit' | 'present'>;
  readonly catalogues: Catalogues;
  readonly json: JsonStore;
  readonly log: BaseLogger;
  readonly now: () => number;
}

/** Forms whose days are kept: the papers that are written over weeks. A book of records has its own dates. */
const keptTemplates: ReadonlySet<string> = new Set(['support-plan']);

export function openKeptDays({ engine, catalogues, json, log, now }: KeptDaysOptions): KeptDays {
  /** The last day on which a sheet was looked at. */
  const seen = new Map<string, string>();
  const turns = new OneAtATime();

  const present = (id: string): Promise<PlainWorksheet> =>
    engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet);

  const keep = (id: string, day: string, stateBefore: () => Promise<PlainWorksheet>): Promise<void> =>
    turns.run(id, async () => {
      const document = versionsDocument(id);
      const name = engine.present(worksheetDocument(id));
      if (await engine.read(document, (doc) => openVersions(doc).days.has(day))) return;
      const sheet = await stateBefore();
      // What was read from a plain copy may have been redacted meanwhile.
      if (engine.present(worksheetDocument(id)) !== name) return;
      await engine.change(document, (doc) => keepDay(openVersions(doc), day, { at: now(), sheet }));
    });

  /** The plain copy at rest is how the sheet was before it was opened today (AREA-5). */
  async function atRest({ area, entry }: PlacedWorksheet): Promise<PlainWorksheet> {
    const epoch = epochOf(engine.present(worksheetDocument(entry.id)));
    const path = documentPath(area.id, { family: 'worksheet', id: entry.id, epoch });
    const found = await json.read(path, readDocumentFile);
    const raw = 'value' in found ? (found.value.raw as { worksheet?: PlainWorksheet }) : undefined;
    return raw?.worksheet ?? present(entry.id);
  }

  engine.onEdit((document) => {
    const name = parseDocumentName(document);
    if (name?.family !== 'worksheet') return;
    const placed = catalogues.worksheet(name.id);
    const day = dayInJapan(now());
    if (!placed || !keptTemplates.has(placed.entry.template) || seen.get(name.id) === day) return;
    seen.set(name.id, day);
    keep(name.id, day, () => atRest(placed)).catch((error: unknown) => {
      seen.delete(name.id);
      log.warn(faultForLog(error), 'the copy of a day could not be kept');
    });
  });

  return {
    async before({ entry }) {
      if (!keptTemplates.has(entry.template)) return;
      const day = dayInJapan(now());
      await keep(entry.id, day, () => present(entry.id));
      seen.set(entry.id, day);
    },

    async changes({ entry }, since) {
      const template = worksheetTemplate(entry.template);
      if (!template) throw new YoriaiError('not-found');
      await turns.run(entry.id, async () => undefined);
      const after = await present(entry.id);
      return engine.read(versionsDocument(entry.id), (doc): ChangesSince => {
        const versions = openVersions(doc);
        const days = daysKept(versions);
        const from = days.find((day) => day >= since);
        const kept = from === undefined ? undefined : readDay(versions, from);
        if (from === undefined || !kept) return { days, changes: [] };
        return { days, from, changes: changesBetween(template, kept.sheet, after) };
      });
    },

    settled: () => turns.settled(),
  };
}
