import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { worryMapCards } from '@yoriai/shared/boards/worry-map/cards';
import { unlinkedPersons } from '@yoriai/shared/boards/worry-map/unlinked';
import { type ConnectionFacts, connectionState } from '@yoriai/shared/collaboration/connection-state';
import { formatMark, formatStored, parseMark, parseStored } from '@yoriai/shared/collaboration/stored-mark';
import { formatDocumentName, parseDocumentName } from '@yoriai/shared/documents/names';
import { errorWords } from '@yoriai/shared/error-words';
import { errorOfCloseCode, errors } from '@yoriai/shared/errors';
import { describe, expect, it } from 'vitest';

const card = (id: string, kind: string, away?: number) => ({
  id,
  kind,
  text: '',
  order: 'a0',
  by: 'x',
  at: 0,
  ...(away === undefined ? {} : { away }),
});
const link = (id: string, from: string, to: string, more: object = {}) => ({
  id,
  from,
  to,
  kind: 'visit',
  by: 'x',
  at: Number(id.slice(2)),
  ...more,
});

describe('persons and lines', () => {
  it('[MAP-3] a person counts as reached by a living line to company, and by nothing else', () => {
    const cards = [
      ...['c_A', 'c_B', 'c_C', 'c_D', 'c_E'].map((id) => card(id, 'person')),
      card('c_s', 'supporter'),
      card('c_n', 'need'),
      card('c_gone', 'supporter', 5),
      card('c_F', 'person', 5),
    ];
    const links = [
      link('l_1', 'c_A', 'c_s'),
      link('l_2', 'c_s', 'c_B', { quality: 'broken' }),
      link('l_3', 'c_n', 'c_C', { kind: 'about' }),
      link('l_4', 'c_D', 'c_gone'),
      link('l_5', 'c_E', 'c_s', { quality: 'wish' }),
    ];
    expect(unlinkedPersons(cards, links).map((it) => it.id)).toEqual(['c_B', 'c_C', 'c_D', 'c_E']);
  });

  it('[MAP-2] [B-14] the later of two lines that say the same is the duplicate, whichever way it was drawn', () => {
    const links = [
      link('l_2', 'c_b', 'c_a'),
      link('l_1', 'c_a', 'c_b'),
      link('l_3', 'c_a', 'c_b', { kind: 'meal' }),
    ];
    expect([...duplicateLinks(links)]).toEqual(['l_2']);
  });

  it('[MAP-1] [P1] [P2] [P4] a person has an alias, a ten-year band, a way of living and signs, and no field besides', () => {
    const person = worryMapCards.find((kind) => kind.name === 'person');
    expect(person?.fields.map((field) => field.name)).toEqual(['ageBand', 'living', 'signs']);
    expect(person?.fields.every((field) => field.input !== 'text' && field.options.length > 1)).toBe(true);
    const named = { ...card('c_1', 'person'), alias: '山田', ageBand: '83' };
    expect(person?.type.schema.safeParse(named).success).toBe(false);
  });
});

describe('the state of a connection', () => {
  const facts: ConnectionFacts = {
    connected: true,
    authenticated: true,
    everSynced: true,
    synced: true,
    readOnly: false,
    storageFailing: false,
    lastEdit: 3,
    lastStored: 3,
  };
  it('[SYNC-3] is exactly one, and stored only when the disk has the last edit', () => {
    const is = (change: Partial<ConnectionFacts>) => connectionState({ ...facts, ...change }).is;
    expect(is({})).toBe('stored');
    expect(is({ lastEdit: 4 })).toBe('live');
    expect(is({ storageFailing: true })).toBe('live');
    expect(is({ synced: false })).toBe('catching-up');
    expect(is({ connected: false })).toBe('offline');
    expect(is({ connected: false, everSynced: false })).toBe('loading');
    expect(is({ readOnly: true, lastEdit: 0 })).toBe('read-only');
    expect(connectionState({ ...facts, refused: 'not-allowed' })).toEqual({
      is: 'refused',
      why: 'not-allowed',
    });
  });

  it('[SYNC-3] [HOST-1] marks are read from their own form only', () => {
    expect(parseMark(formatMark(7))).toBe(7);
    expect(parseStored(formatStored(7))).toBe(7);
    const hostile = [
      '',
      'null',
      '{}',
      '{"mark":-1}',
      '{"mark":1e99}',
      '[1]',
      `{"mark":1,"x":"${'x'.repeat(300)}"}`,
    ];
    expect(hostile.map(parseMark)).toEqual(hostile.map(() => undefined));
  });
});

describe('names and words', () => {
  it('[HOST-1] only names of documents are document names', () => {
    for (const name of ['area/a1', 'board/b_1', 'board/b-1/staff', 'board/b1@2', 'board/b1/staff@12']) {
      const parsed = parseDocumentName(name);
      expect(parsed && formatDocumentName(parsed)).toBe(name);
    }
    const wrong = [
      '',
      'board',
      'board/',
      'board/../x',
      'area/a1/staff',
      'board/b1@0',
      'board/b1@1',
      'board/b1/x',
      `board/${'x'.repeat(41)}`,
    ];
    expect(wrong.map(parseDocumentName)).toEqual(wrong.map(() => undefined));
  });

  it('[UX-4] every failure has words that say what to do, in each language', () => {
    for (const words of Object.values(errorWords)) {
      expect(Object.keys(words).sort()).toEqual(Object.keys(errors).sort());
      for (const text of Object.values(words)) expect(text).toMatch(/。$/);
    }
  });

  it('[SYNC-4] a close code names one failure', () => {
    const codes = Object.values(errors).flatMap((it) => ('close' in it ? [it.close] : []));
    expect(new Set(codes).size).toBe(codes.length);
    expect(errorOfCloseCode(4403)).toBe('not-allowed');
    expect(errorOfCloseCode(1006)).toBeUndefined();
  });
});
