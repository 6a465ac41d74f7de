import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { relationQualities } from '@yoriai/shared/boards/worry-map/links';
import { unlinkedPersons } from '@yoriai/shared/boards/worry-map/unlinked';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, staffDocument } from '@yoriai/shared/documents/names';
import { readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { describe, expect, it } from 'vitest';
import { expectNoDetail } from './no-detail.ts';
import { testApp } from './support.ts';

const ready = async () => {
  const app = await testApp();
  const staff = app.as('staff');
  const area = (await staff.post('/api/sample')).json() as AreaSummary;
  const { sheets, ...rest } = (await staff.get(`/api/areas/${area.id}`)).json() as Shelf;
  const shelf = { ...rest, sheets: sheets.filter(({ of }) => of === 'board') };
  const boards: PlainBoard[] = [];
  for (const { id } of shelf.sheets) {
    const { board, problems } = await app.engine.read(boardDocument(id), readBoard);
    expect(problems).toEqual([]);
    boards.push(board);
  }
  const map = boards[shelf.sheets.findIndex((it) => it.title.includes('気になる人マップ'))];
  if (!map) throw new Error('the sample has no map');
  return { app, staff, area, shelf, boards, map };
};

describe('the sample area', () => {
  it('[UX-6] [RUN-2] is a filled shelf after one click, below its 区', async () => {
    const { area, shelf, map } = await ready();
    expect(area).toMatchObject({ name: 'つばめ野地区', level: 'district' });
    expect(shelf.ancestors).toMatchObject([{ name: '木ノ葉区', level: 'city' }]);
    expect(shelf.sheets.filter((it) => it.away === undefined).length).toBeGreaterThanOrEqual(3);
    expect(shelf.sheets.filter((it) => it.away !== undefined)).toHaveLength(1);
    expect(map.cards.length).toBeGreaterThanOrEqual(60);
    expect(map.links.length).toBeGreaterThanOrEqual(40);
    expect(map.groups.length).toBeGreaterThanOrEqual(4);
    expect(new Set(map.sketch.map((it) => it.kind))).toEqual(
      new Set(['road', 'river', 'green', 'hall', 'name']),
    );
  });

  it('[UX-6] shows every kind of card and every quality of つながり, without one line twice', async () => {
    const { map } = await ready();
    const persons = map.cards.filter((card) => card.kind === 'person');
    expect(persons.length).toBeGreaterThanOrEqual(14);
    expect(new Set(map.cards.map((card) => card.kind))).toEqual(
      new Set(['person', 'need', 'supporter', 'resource', 'voice']),
    );
    const qualities = new Set(map.links.map((link) => link.quality ?? 'none'));
    for (const quality of relationQualities) expect(qualities).toContain(quality);
    expect(duplicateLinks(map.links).size).toBe(0);
    const ids = new Set(map.cards.map((card) => card.id));
    for (const { from, to } of map.links) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });

  it('[MAP-3] has persons without a line, and the shelf counts them', async () => {
    const { shelf, map } = await ready();
    const unlinked = unlinkedPersons(map.cards, map.links);
    expect(unlinked.length).toBeGreaterThanOrEqual(4);
    expect(shelf.sheets.find((it) => it.title === map.title)?.unlinked).toBe(unlinked.length);
  });

  it('[P1] [P4] [MAP-1] names residents by the board’s alias and a ten-year band alone', async () => {
    const { boards } = await ready();
    for (const board of boards.filter(({ kind }) => kind === 'worry-map')) {
      const persons = board.cards.filter((card) => card.kind === 'person');
      const aliases = persons.map((card) => String(card.alias)).sort();
      expect(aliases).toEqual(persons.map((_, index) => String.fromCharCode(65 + index)));
      expect(board.counters.aliases).toBe(persons.length);
      for (const { ageBand = '10s' } of persons) expect(ageBand).toMatch(/^\d0s$/);
    }
  });

  it('[P1] [P2] [P3] has no word that reads like a name, a number of a house, a telephone or an address', async () => {
    const { app, shelf, boards } = await ready();
    const notes = await Promise.all(
      shelf.sheets.map(({ id }) => app.engine.read(staffDocument(id), readStaffNotes)),
    );
    const words = [
      ...boards.flatMap((board) => [
        board.title,
        ...board.cards.flatMap((card) => Object.values(card).filter((value) => typeof value === 'string')),
        ...board.notes.flatMap((note) => [note.text, note.by]),
        ...board.links.flatMap((link) => [link.label ?? '', link.by]),
        ...board.groups.map((group) => group.title),
        ...board.sketch.map((stroke) => stroke.label ?? ''),
      ]),
      ...notes.flat().flatMap((note) => [note.text, note.by]),
    ];
    for (const word of words) expectNoDetail(word);
  });

  it('[ACC-5] keeps its staff notes beside the board, each with a card to belong to', async () => {
    const { app, shelf, boards, map } = await ready();
    const sheet = shelf.sheets[boards.indexOf(map)];
    const notes = await app.engine.read(staffDocument(sheet?.id ?? ''), readStaffNotes);
    expect(notes.length).toBeGreaterThanOrEqual(4);
    const ids = new Set(map.cards.map((card) => card.id));
    for (const note of notes) {
      expect(ids).toContain(note.card);
      expect(JSON.stringify(map)).not.toContain(note.text.slice(0, 8));
    }
  });

  it('[UX-6] lays no card on another, and every 表札 round its own cards alone', async () => {
    const { boards } = await ready();
    for (const { cards, places, groups } of boards.filter(({ kind }) => kind === 'worry-map')) {
      const boxes = cards.map((card) => ({ card, box: boxOf(places[card.id], card.text) }));
      for (const [index, { box }] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other.box, 12)).toBe(false);
      }
      for (const group of groups) {
        const inside = boxes.filter(({ card }) => card.group === group.id).map(({ box }) => box);
        expect(inside.length).toBeGreaterThanOrEqual(2);
        const round = around(inside);
        for (const { card, box } of boxes) {
          if (card.group !== group.id)
            expect([card.text, overlap(round, box, 0)]).toEqual([card.text, false]);
        }
      }
    }
  });

  it('[UX-6] is made once, however often and however fast the button is pressed', async () => {
    const app = await testApp();
    const answers = await Promise.all([1, 2, 3].map(() => app.as('staff').post('/api/sample')));
    const ids = answers.map((answer) => (answer.json() as AreaSummary).id);
    expect(new Set(ids).size).toBe(1);
    expect((await app.as('staff').get('/api/areas')).json()).toHaveLength(2);
  });

  it('[DUR-2] cut short by the disk, it can be asked for again', async () => {
    const app = await testApp();
    app.storage.faults.json = 'fail-once';
    expect((await app.as('staff').post('/api/sample')).statusCode).toBe(503);
    expect((await app.as('staff').post('/api/sample')).statusCode).toBe(201);
    expect((await app.as('staff').get('/api/areas')).json()).toHaveLength(2);
  });
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A card as it is drawn at most: a line of the card holds some 13 letters and is 24 high. */
function boxOf(place: readonly [number, number, number] | undefined, text: string): Box {
  const [x, y, width] = place ?? [0, 0, 0];
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 13)), 0);
  return { left: x, top: y, right: x + width, bottom: y + 60 + lines * 24 };
}

const overlap = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)) - 16,
    top: Math.min(...boxes.map((box) => box.top)) - 40,
    right: Math.max(...boxes.map((box) => box.right)) + 16,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + 16,
  };
}
