import { type Entry, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { fieldsOf } from '@yoriai/shared/worksheets/template';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { random } from '../random.ts';
import { Writer } from './writer.ts';

/** FUZZ_SEED=… repeats one run; FUZZ_RUNS=… does that many from there on. */
const from = Number(process.env.FUZZ_SEED ?? 1);
const runs = Number(process.env.FUZZ_RUNS ?? (process.env.FUZZ_SEED ? 1 : 3));
const steps = 250;
const people = 3;

describe.each(worksheetTemplates)('three people far from one another at $name', (template) => {
  const happened = new Set<string>();

  it.each(Array.from({ length: runs }, (_, index) => from + index))(
    '[SYNC-1][SYNC-5][HOST-7][C2] all end with the same sheet, and the view is the sheet, seed %i',
    (seed) => {
      const chance = random(seed);
      const writers = Array.from(
        { length: people },
        (_, i) => new Writer(template, i, 1 + chance.below(2 ** 31)),
      );
      for (const writer of writers)
        writer.doc.on(
          'update',
          (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
            if (local) for (const other of writers) if (other !== writer) other.inbox.push(update);
          },
        );
      writers[0]?.begin();
      for (const writer of writers) while (writer.inbox.length > 0) writer.receive(chance);
      try {
        for (let step = 0; step < steps; step += 1) {
          const writer = writers[chance.below(people)] ?? writers[0];
          if (!writer) continue;
          if (chance.onceIn(3)) writer.receive(chance);
          else happened.add(writer.act(chance));
          expect(seen(writer.view)).toEqual(read(writer.doc));
        }
        // What a loser's rescue writes has to arrive, too.
        while (writers.some(({ inbox }) => inbox.length > 0))
          for (const writer of writers) while (writer.inbox.length > 0) writer.receive(chance);
        const [first, ...others] = writers;
        for (const { doc, view } of others) {
          expect(readWorksheet(doc).worksheet).toEqual(first && readWorksheet(first.doc).worksheet);
          expect(seen(view)).toEqual(first && read(first.doc));
        }
        const fresh = new Y.Doc();
        if (first) Y.applyUpdate(fresh, Y.encodeStateAsUpdate(first.doc));
        expect(seen(new WorksheetView(fresh))).toEqual(first && read(first.doc));
      } catch (error) {
        throw new Error(
          `${template.name}, seed ${seed}: ${writers.map(({ done }) => done.join(' ')).join(' | ')}`,
          {
            cause: error,
          },
        );
      }
    },
  );

  it('an idle fuzzer fails: each kind of thing really happened', () => {
    const isTable = fieldsOf(template).some(({ type }) => type === 'table');
    const expected = ['type', 'rub out', 'remark', 'settle', 'spoil', 'undo', 'redo'];
    const inTables = ['add rows', 'move row', 'put away', 'take out'];
    for (const what of isTable ? [...expected, ...inTables] : expected) expect(happened).toContain(what);
  });
});

const byId = (rows: Iterable<{ readonly id: string }>) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

function seen(view: WorksheetView) {
  return {
    title: view.title,
    values: Object.fromEntries(view.values) as Record<string, Entry>,
    rows: byId(view.rows.values()),
    remarks: byId(view.remarks.values()),
    problems: view.problems.map(({ record, id, fault }) => `${record} ${id} ${fault}`).sort(),
  };
}

function read(doc: Y.Doc) {
  const { worksheet, problems } = readWorksheet(doc);
  return {
    title: worksheet.title,
    values: worksheet.values,
    rows: byId(worksheet.rows),
    remarks: byId(worksheet.remarks),
    problems: problems.map(({ record, id, fault }) => `${record} ${id} ${fault}`).sort(),
  };
}
