import { readUpdate } from '@yoriai/server/collaboration/received-update';
import { touchesOf } from '@yoriai/server/collaboration/touches/touches';
import { touchedPlaces } from '@yoriai/server/conferences/touched-places';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { addRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows, putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

let ids = 0;
const hand = {
  by: '係',
  now: () => 1,
  id: (prefix: string) => {
    ids += 1;
    return `${prefix}${ids}`;
  },
};

function aSheet(): Y.Doc {
  const doc = new Y.Doc();
  const sheet = openWorksheet(doc);
  addRows(sheet, 'nextSteps', [{ id: 'w_step', texts: { text: '一歩' } }], hand, undefined);
  addRows(sheet, 'issues', [{ id: 'w_issue', texts: { text: '論点' } }], hand, undefined);
  addRemark(
    sheet,
    { kind: 'question', on: 'summary', text: 'なぜ' },
    { ...hand, id: () => 'r_1' },
    undefined,
  );
  worksheetText(doc, undefined, 'summary').insert(0, [new Y.XmlText('概要')]);
  sheet.values.set('place', { value: 'みなと', by: '係', at: 1 });
  return doc;
}

/** The words of the first line of a row. */
const lineOf = (doc: Y.Doc, row: string): Y.XmlText =>
  (worksheetText(doc, row, 'text').get(0) as Y.XmlElement).get(0) as Y.XmlText;

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

/** What an edit on a page touches, as the server reads it. */
function touched(edit: (doc: Y.Doc) => void, server = aSheet()): readonly string[] | undefined {
  const page = copyOf(server);
  page.transact(() => edit(page));
  return placesOf(server, Y.encodeStateAsUpdate(page, Y.encodeStateVector(server)));
}

function placesOf(server: Y.Doc, update: Uint8Array): readonly string[] | undefined {
  const touches = touchesOf(server, readUpdate(update));
  if (!touches) return undefined;
  const places = touchedPlaces(server, touches).map((it) =>
    it.of === 'field' ? it.field : it.isNew ? 'new slip' : 'slip',
  );
  return [...new Set(places)].sort();
}

describe('[B5] what an edit of a worksheet touches', () => {
  it.each<[string, (doc: Y.Doc) => void, readonly string[]]>([
    [
      'a new row',
      (doc) => addRows(openWorksheet(doc), 'nextSteps', [{ texts: { text: '次' } }], hand, 0),
      ['nextSteps'],
    ],
    ['words of a row', (doc) => lineOf(doc, 'w_step').insert(0, 'x'), ['nextSteps']],
    ['words taken away', (doc) => worksheetText(doc, 'w_issue', 'text').delete(0, 1), ['issues']],
    ['a row put away', (doc) => putAwayRows(openWorksheet(doc), ['w_step'], hand, 0), ['nextSteps']],
    ['a row taken out', (doc) => openWorksheet(doc).rows.delete('w_step'), ['nextSteps']],
    [
      'a row moved to another table',
      (doc) => (openWorksheet(doc).rows.get('w_issue') as Y.Map<unknown>).set('table', 'nextSteps'),
      ['issues', 'nextSteps'],
    ],
    [
      'a row in the place of another',
      (doc) => openWorksheet(doc).rows.set('w_step', new Y.Map([['table', 'issues']])),
      ['issues', 'nextSteps'],
    ],
    ['a value', (doc) => openWorksheet(doc).values.set('place', { value: 'x', by: 'x', at: 2 }), ['place']],
    ['a value taken away', (doc) => openWorksheet(doc).values.delete('place'), ['place']],
    [
      'words of the sheet',
      (doc) => (worksheetText(doc, undefined, 'summary').get(0) as Y.XmlText).insert(1, 'x'),
      ['summary'],
    ],
    [
      'a new slip',
      (doc) => addRemark(openWorksheet(doc), { kind: 'fact', on: 'summary', text: 'x' }, hand, 0),
      ['new slip'],
    ],
    [
      'a slip reworded',
      (doc) => (openWorksheet(doc).remarks.get('r_1') as Y.Map<unknown>).set('text', 'x'),
      ['slip'],
    ],
    ['a slip taken out', (doc) => openWorksheet(doc).remarks.delete('r_1'), ['slip']],
    [
      'what lost, and the title',
      (doc) => {
        openWorksheet(doc).lost.set('l', { place: 'place' });
        openWorksheet(doc).meta.set('title', 'x');
      },
      [],
    ],
    ['nothing', () => {}, []],
  ])('%s', (_, edit, expected) => {
    expect(touched(edit)).toEqual(expected);
  });

  it('is nothing in what a page sends that has not changed anything, whatever was deleted before', () => {
    const server = aSheet();
    openWorksheet(server).rows.delete('w_step');
    worksheetText(server, undefined, 'summary').delete(0, 1);
    expect(placesOf(server, Y.encodeStateAsUpdate(copyOf(server)))).toEqual([]);
    expect(placesOf(server, Y.encodeStateAsUpdate(copyOf(server), Y.encodeStateVector(server)))).toEqual([]);
  });

  it('is not known of what builds on what is not there, nor of what is deleted before it came', () => {
    const server = aSheet();
    const page = copyOf(server);
    const updates: Uint8Array[] = [];
    page.on('update', (update: Uint8Array) => updates.push(update));
    const text = lineOf(page, 'w_issue');
    text.insert(0, 'a');
    text.insert(1, 'b');
    text.delete(1, 1);
    const [, second, third] = updates;
    expect(second && placesOf(server, second)).toBeUndefined();
    expect(third && placesOf(server, third)).toBeUndefined();
  });

  it('counts where a made-up item might come to stand: by either neighbour, and behind its own beginning', () => {
    const server = aSheet();
    const attack = (forge: (item: Y.Item, held: Y.ID) => void) => {
      const page = copyOf(server);
      const held = lineOf(page, 'w_step')._item?.id;
      if (!held) throw new Error('there is no such text');
      const text = lineOf(page, 'w_issue');
      text.insert(text.length, 'x');
      const update = readUpdate(Y.encodeStateAsUpdate(page, Y.encodeStateVector(server)));
      for (const it of update.structs) if (it instanceof Y.Item) forge(it, held);
      const touches = touchesOf(server, update);
      return touches && touchedPlaces(server, touches).map((it) => (it.of === 'field' ? it.field : it.of));
    };
    expect(attack(() => {})).toEqual(['issues']);
    expect(attack((item, held) => Object.assign(item, { rightOrigin: held }))).toContain('nextSteps');
    expect(attack((item, held) => Object.assign(item, { origin: held }))).toContain('nextSteps');
    expect(attack((item) => Object.assign(item, { origin: item.id }))).toBeUndefined();
  });

  it('counts where an item stands of which the document has the beginning already', () => {
    const server = aSheet();
    const page = copyOf(server);
    lineOf(page, 'w_step').insert(0, 'ab');
    Y.applyUpdate(server, Y.encodeStateAsUpdate(page));
    const end = Y.getState(server.store, page.clientID);
    const text = lineOf(page, 'w_issue');
    text.insert(text.length, 'cd');
    const update = readUpdate(Y.encodeStateAsUpdate(page, Y.encodeStateVector(server)));
    for (const it of update.structs)
      if (it instanceof Y.Item) Object.assign(it, { id: Y.createID(page.clientID, end - 1), length: 3 });
    const places = touchedPlaces(server, touchesOf(server, update) ?? []);
    expect(places).toContainEqual({ of: 'field', field: 'nextSteps' });
  });

  it('counts what waits in the document for what is brought now', () => {
    const server = aSheet();
    const page = copyOf(server);
    const updates: Uint8Array[] = [];
    page.on('update', (update: Uint8Array) => updates.push(update));
    openWorksheet(page).values.set('place', { value: 'x', by: 'x', at: 2 });
    addRows(openWorksheet(page), 'nextSteps', [{ texts: { text: '次' } }], hand, undefined);
    const [first, ...rest] = updates;
    for (const update of rest) Y.applyUpdate(server, update);
    expect(server.store.pendingStructs).not.toBeNull();
    expect(first && placesOf(server, first)).toEqual(['nextSteps', 'place']);
  });
});

describe('[B5] an hour of many hands', () => {
  /** Numbers that come again for the same seed. */
  const numbers = (seed: number) => {
    let at = seed;
    return (below: number): number => {
      at = (at * 1103515245 + 12345) % 2147483648;
      return at % below;
    };
  };

  /** What Yjs itself says that an update changed: top-level types, with the key if they are maps. */
  function changedBy(server: Y.Doc, update: Uint8Array): ReadonlySet<string> {
    const tried = copyOf(server);
    const places = new Set<string>();
    tried.on('afterTransaction', ({ changed }: Y.Transaction) => {
      for (const [type, keys] of changed)
        for (const key of keys) {
          let at = type as Y.AbstractType<unknown>;
          let top = key;
          for (let item = at._item; item; item = at._item) {
            at = item.parent as Y.AbstractType<unknown>;
            top = item.parentSub;
          }
          places.add(`${Y.findRootTypeKey(at)} ${top ?? ''}`);
        }
    });
    Y.applyUpdate(tried, update);
    return places;
  }

  it.each([1, 2, 3, 4, 5, 6])(
    'whatever Yjs says that an update changes was read off it before (seed %i)',
    (seed) => {
      const pick = numbers(seed);
      const server = aSheet();
      const pages = [copyOf(server), copyOf(server), copyOf(server)];
      for (let time = 0; time < 300; time += 1) {
        const page = pages[pick(pages.length)];
        if (!page) continue;
        const sheet = openWorksheet(page);
        page.transact(() => {
          const rows = [...sheet.rows.keys()];
          const row = rows[pick(rows.length)] ?? 'w_issue';
          const text = worksheetText(page, row, 'text');
          const what = pick(7);
          if (what === 0)
            addRows(sheet, pick(2) ? 'issues' : 'nextSteps', [{ texts: { text: 'あ' } }], hand, 0);
          if (what === 1) text.insert(pick(text.length + 1), [new Y.XmlText('い')]);
          if (what === 2 && text.length > 0) text.delete(pick(text.length), 1);
          if (what === 3) sheet.values.set(pick(2) ? 'place' : 'period', { value: time, by: 'x', at: time });
          if (what === 4 && rows.length > 3) sheet.rows.delete(row);
          if (what === 5)
            (sheet.rows.get(row) as Y.Map<unknown> | undefined)?.set('table', pick(2) ? 'issues' : 'x');
          if (what === 6) addRemark(sheet, { kind: 'fact', on: 'summary', text: 'x' }, hand, 0);
        });
        if (pick(4) > 0) continue;
        const update = Y.encodeStateAsUpdate(page, Y.encodeStateVector(server));
        const touches = touchesOf(server, readUpdate(update));
        const read = new Set(touches?.map(({ root, key = '' }) => `${root} ${key}`));
        for (const place of changedBy(server, update))
          expect([time, place, read.has(place)]).toEqual([time, place, true]);
        Y.applyUpdate(server, update);
        const other = pages[pick(pages.length)];
        if (other) Y.applyUpdate(other, Y.encodeStateAsUpdate(server, Y.encodeStateVector(other)));
      }
    },
  );
});
