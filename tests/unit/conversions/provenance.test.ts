import {
  type ConversionRecord,
  fillProvenanceAfresh,
  readProvenance,
  stepsOf,
  writeConversions,
} from '@yoriai/shared/documents/provenance';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const record = (id: string, more: Partial<ConversionRecord> = {}): ConversionRecord => ({
  id,
  key: 'key-1',
  asked: 'h1',
  from: [{ document: 'board/a', card: 'c_1', seen: 'h2' }],
  to: { document: 'board/b', kind: 'notice', cards: ['c_2'] },
  by: '佐久間',
  at: 5,
  ...more,
});

const ends = (it: ConversionRecord) => stepsOf(it).map(({ from, to }) => [from.card, to.card]);

describe('the provenance of an area', () => {
  it('[CNV-2] is read as it was written, oldest first; the last writing of one conversion counts', () => {
    const doc = new Y.Doc();
    const making = [{ text: '声', fields: {} }];
    writeConversions(doc, [record('v_2', { at: 9 }), record('v_1', { making })]);
    writeConversions(doc, [record('v_1', { making: undefined })]);
    expect(readProvenance(doc)).toEqual({
      conversions: [record('v_1'), record('v_2', { at: 9 })],
      problems: [],
    });
    fillProvenanceAfresh(doc, [record('v_3')]);
    expect(readProvenance(doc).conversions).toEqual([record('v_3')]);
  });

  it('[HOST-7] leaves out and reports what is none; nothing throws', () => {
    const doc = new Y.Doc();
    const map = doc.getMap('conversions');
    writeConversions(doc, [record('v_1')]);
    map.set('v_2', { ...record('v_2'), from: [] });
    map.set('v_3', new Y.Map());
    map.set('v_4', 'text');
    map.set('c_5', record('c_5'));
    const { conversions, problems } = readProvenance(doc);
    expect(conversions.map(({ id }) => id)).toEqual(['v_1']);
    expect(problems.map(({ id }) => id).sort()).toEqual(['c_5', 'v_2', 'v_3', 'v_4']);
  });

  it('[CNV-2] pairs one with one, or all with all; what was taken back or is not made yet brought nothing', () => {
    const from = ['c_1', 'c_2'].map((card) => ({ document: 'board/a', card, seen: '' }));
    const to = (...cards: string[]) => ({ document: 'board/b', kind: 'notice', cards });
    expect(ends(record('v_1', { from, to: to('c_8', 'c_9') }))).toEqual([
      ['c_1', 'c_8'],
      ['c_2', 'c_9'],
    ]);
    expect(ends(record('v_1', { from, to: to('c_9') }))).toEqual([
      ['c_1', 'c_9'],
      ['c_2', 'c_9'],
    ]);
    expect(ends(record('v_1', { to: to('c_8', 'c_9') }))).toEqual([
      ['c_1', 'c_8'],
      ['c_1', 'c_9'],
    ]);
    expect(ends(record('v_1', { undone: 7 }))).toEqual([]);
    expect(ends(record('v_1', { making: [{ text: '', fields: {} }] }))).toEqual([]);
  });
});
