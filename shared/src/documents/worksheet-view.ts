import type * as Y from 'yjs';
import { worksheetTemplate } from '../worksheets/registry.ts';
import { type Remark, remarkType } from '../worksheets/remark.ts';
import { fieldsOf, type Template } from '../worksheets/template.ts';
import { readEntry } from './board.ts';
import { followTexts } from './changed-texts.ts';
import { keepReadings } from './keep-readings.ts';
import type { Problem } from './record.ts';
import { touchedEntries } from './touched-entries.ts';
import {
  byRowOrder,
  type Entry,
  type LostValue,
  openWorksheet,
  type Row,
  readFieldEntry,
  readLost,
  readRow,
  templateNameOf,
  type WorksheetDocument,
} from './worksheet.ts';
import { placeOfText, worksheetTextPrefix } from './worksheet-texts.ts';

/** What one transaction changed, so that a page redraws one field and not the sheet. */
export interface WorksheetChange {
  readonly values: ReadonlySet<string>;
  /** Fields of the sheet itself whose texts changed. */
  readonly texts: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly lost: boolean;
  readonly meta: boolean;
}

const nothing: ReadonlySet<string> = new Set();
const noChange: WorksheetChange = {
  values: nothing,
  texts: nothing,
  rows: nothing,
  remarks: nothing,
  lost: false,
  meta: false,
};

/**
 * A worksheet as values, kept up to date from the document's events: an entry that did not change keeps its identity.
 * It equals `readWorksheet` at every moment (the fuzz compares them).
 */
export class WorksheetView {
  readonly sheet: WorksheetDocument;
  readonly values = new Map<string, Entry>();
  readonly rows = new Map<string, Row>();
  readonly remarks = new Map<string, Remark>();
  readonly #problems = new Map<string, Problem>();
  readonly #listeners = new Set<(change: WorksheetChange) => void>();
  readonly #stops: (() => void)[] = [];

  constructor(doc: Y.Doc) {
    this.sheet = openWorksheet(doc);
    const { meta, values, rows, remarks, lost } = this.sheet;
    this.#readAll();
    this.#observe(values, (values) => {
      this.#readValues(values);
      this.#tell({ ...noChange, values });
    });
    this.#observe(rows, (rows) => {
      this.#readRows(rows);
      this.#tell({ ...noChange, rows });
    });
    this.#observe(remarks, (remarks) => {
      this.#readRemarks(remarks);
      this.#tell({ ...noChange, remarks });
    });
    this.#observe(lost, () => this.#tell({ ...noChange, lost: true }));
    this.#observe(meta, (keys) => {
      // What a field may hold depends on the template, which arrives with the first sync.
      if (!keys.has('template')) return this.#tell({ ...noChange, meta: true });
      this.#readAll();
      this.#tell({ ...noChange, values: new Set(values.keys()), rows: new Set(rows.keys()), meta: true });
    });
    this.#stops.push(followTexts(doc, worksheetTextPrefix, (names) => this.#textsChanged(names)));
  }

  get template(): Template | undefined {
    return worksheetTemplate(templateNameOf(this.sheet));
  }

  get title(): string {
    return String(this.sheet.meta.get('title') ?? '');
  }

  get lost(): readonly LostValue[] {
    return readLost(this.sheet.lost);
  }

  /** Entries that were left out, by record and id. */
  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  /** The rows of a table in reading order; those put away only when asked for. */
  rowsOf(table: string, away = false): readonly Row[] {
    return [...this.rows.values()]
      .filter((row) => row.table === table && (row.away !== undefined) === away)
      .sort(byRowOrder);
  }

  /** @returns the function that ends the subscription. */
  subscribe(listener: (change: WorksheetChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
  }

  #readAll(): void {
    this.#readValues(this.sheet.values.keys());
    this.#readRows(this.sheet.rows.keys());
    this.#readRemarks(this.sheet.remarks.keys());
  }

  #readValues(ids: Iterable<string>): void {
    const fields = this.template ? fieldsOf(this.template) : [];
    const { values: source } = this.sheet;
    const read = (id: string) => readFieldEntry(fields, id, source.get(id));
    keepReadings(ids, { record: 'value', values: this.values, problems: this.#problems, source, read });
  }

  #readRows(ids: Iterable<string>): void {
    const { template } = this;
    const { rows: source } = this.sheet;
    const read = (id: string) => readRow(template, source, id);
    keepReadings(ids, { record: 'row', values: this.rows, problems: this.#problems, source, read });
  }

  #readRemarks(ids: Iterable<string>): void {
    const { remarks: source } = this.sheet;
    const read = (id: string) => readEntry(remarkType, id, source.get(id));
    keepReadings(ids, { record: 'remark', values: this.remarks, problems: this.#problems, source, read });
  }

  #textsChanged(names: ReadonlySet<string>): void {
    const places = [...names].flatMap((name) => placeOfText(name) ?? []);
    const rows = new Set(places.flatMap(({ row }) => row ?? []));
    this.#readRows(rows);
    const texts = new Set(places.flatMap(({ row, field }) => (row === undefined ? [field] : [])));
    this.#tell({ ...noChange, rows, texts });
  }

  #observe(map: Y.Map<unknown>, onKeys: (keys: ReadonlySet<string>) => void): void {
    const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => onKeys(touchedEntries(events));
    map.observeDeep(onEvents as never);
    this.#stops.push(() => map.unobserveDeep(onEvents as never));
  }

  #tell(change: WorksheetChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
