import { worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { keyOfReference } from '@yoriai/shared/worksheets/reference';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { type SheetSources, sourcesChanged, type TakeSource } from '@yoriai/shared/worksheets/sources';
import type { Doors } from '../../access/doors.ts';
import type { WorksheetEntry } from '../../areas/catalogue.ts';
import type { PlacedWorksheet } from '../../areas/catalogues.ts';
import { type After, afterTimeout } from '../../collaboration/after.ts';
import type { Engine } from '../../collaboration/engine.ts';
import type { Person } from '../../people/people.ts';
import { type AskedWorksheet, sheetToSee, sheetToWrite } from '../worksheet-at-hand.ts';
import { documentOf, presentSources, stateOf } from './present-sources.ts';
import { sourceWatch } from './source-watch.ts';
import { takeSource } from './take-source.ts';
import { takenOver } from './taken-over.ts';

/** Where rows and references of worksheets were taken from, and whether it still reads as it did (WS-7, C1). */
export interface Sources {
  /** @throws YoriaiError not-found, not-allowed, document-put-away, storage-unavailable */
  of(person: Person, asked: AskedWorksheet): Promise<SheetSources>;
  /** @throws YoriaiError as above, worksheet-frozen; not-found for a row without a source that is there */
  take(person: Person, asked: AskedWorksheet, row: string, take: TakeSource): Promise<void>;
  stop(): void;
}

export interface SourcesOptions extends Doors {
  readonly engine: Pick<Engine, 'change' | 'read' | 'tell' | 'onEdit'>;
  readonly after?: After;
}

export function openSources({ engine, after = afterTimeout, ...doors }: SourcesOptions): Sources {
  const statesIn = async ({ area, entry }: PlacedWorksheet): Promise<SheetSources> => {
    const { id: worksheet } = entry;
    const { rows, values } = await takenOver(engine, worksheet);
    const references = [...rows, ...values].map(({ reference }) => reference);
    watch.follow(worksheetDocument(worksheet), references.map(documentOf));
    const present = await presentSources(engine, area, references);
    const masked = isMasked(entry);
    return {
      rows: rows.map(({ row, reference }) => ({
        row,
        ...stateOf(reference, present.get(keyOfReference(reference)), masked),
      })),
      values: values.map(({ place, reference }) => {
        const key = keyOfReference(reference);
        return { place, reference: key, ...stateOf(reference, present.get(key), masked) };
      }),
    };
  };

  const watch = sourceWatch({
    after,
    tell: (document) => engine.tell(document, sourcesChanged),
  });
  engine.onEdit(watch.edited);

  return {
    async of(person, asked) {
      return statesIn(sheetToSee(doors, person, asked));
    },

    async take(person, asked, row, take) {
      const { area, entry } = sheetToWrite(doors, person, asked);
      if (take === 'words' && isMasked(entry)) throw new YoriaiError('not-allowed');
      const { rows } = await takenOver(engine, entry.id);
      const source = rows.find((it) => it.row === row)?.reference;
      if (!source) throw new YoriaiError('not-found');
      const present = (await presentSources(engine, area, [source])).get(keyOfReference(source));
      if (!present) throw new YoriaiError('not-found');
      await engine.change(worksheetDocument(entry.id), (doc) => takeSource(doc, row, present, take));
      engine.tell(worksheetDocument(entry.id), sourcesChanged);
    },

    stop: watch.stop,
  };
}

/** What came onto a paper of 取扱注意 was masked on its way (CNV-5, AC-B B7). */
const isMasked = ({ template }: WorksheetEntry): boolean => worksheetTemplate(template)?.caution === true;
