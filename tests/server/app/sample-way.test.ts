import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { undecided } from '@yoriai/shared/boards/talk-board/undecided';
import type { Ways } from '@yoriai/shared/conversions/api';
import { findConversion } from '@yoriai/shared/conversions/table';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { readProvenance } from '@yoriai/shared/documents/provenance';
import { detailsIn } from '@yoriai/shared/mask-check/details';
import type { Trace, TraceCard } from '@yoriai/shared/trace/api';
import { describe, expect, it } from 'vitest';
import { testApp } from './support.ts';

const ready = async () => {
  const app = await testApp();
  const staff = app.as('staff');
  const { id } = (await staff.post('/api/sample')).json() as AreaSummary;
  const { sheets, river } = (await staff.get(`/api/areas/${id}`)).json() as Shelf;
  const shelf = { river, sheets: sheets.filter(({ of }) => of === 'board') };
  const boards = new Map<string, PlainBoard>();
  for (const sheet of shelf.sheets) {
    const { board, problems } = await app.engine.read(boardDocument(sheet.id), readBoard);
    expect(problems).toEqual([]);
    boards.set(sheet.id, board);
  }
  const first = (kind: string): readonly [string, PlainBoard] => {
    const found = [...boards].find(([, board]) => board.kind === kind);
    if (!found) throw new Error(`the sample has no ${kind}`);
    return found;
  };
  const get = async <T>(path: string): Promise<T> => (await staff.get(`/api/areas/${id}/${path}`)).json();
  return { app, area: id, shelf, boards, first, get };
};

const cardsOf = (board: PlainBoard, kind: string) => board.cards.filter((card) => card.kind === kind);

describe('the way through the sample area', () => {
  it('[UX-6] every kind of board is there, every card of it reads, and every line is one the board allows', async () => {
    const { boards } = await ready();
    expect(new Set([...boards.values()].map(({ kind }) => kind))).toEqual(new Set(boardKindNames));
    for (const { kind, cards, links } of boards.values()) {
      const found = new Map(cards.map((card) => [card.id, card]));
      for (const { from, to, kind: link } of links) {
        const [a, b] = [found.get(from), found.get(to)];
        if (!a || !b) throw new Error(`a line to nothing on ${kind}`);
        expect([a.text, b.text, boardKind(kind)?.refuseLink(a, b)]).toEqual([a.text, b.text, undefined]);
        expect(boardKind(kind)?.linkKinds).toContain(link);
      }
    }
  });

  it('[NTI-1][NTI-2][NTI-4] voices, 問題 and 課題 under four 表札; one 問題 has no 課題 yet', async () => {
    const { first } = await ready();
    const [, needs] = first('needs-to-issues');
    const [voices, problems, issues] = ['voice', 'problem', 'issue'].map((kind) => cardsOf(needs, kind));
    expect([voices?.length, problems?.length, issues?.length]).toEqual([25, 7, 5]);
    expect(needs.groups.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['つながり', '買い物・移動', 'くらし', 'こども']),
    );
    for (const issue of issues ?? []) expect(issue).toMatchObject({ who: expect.any(String) });
    const grown = new Set(needs.links.map(({ from }) => from));
    expect(voices?.filter(({ id }) => !grown.has(id))).toEqual([]);
    expect(problems?.filter(({ id }) => !grown.has(id))).toHaveLength(1);
  });

  it('[LGM-1][LGM-2][LGM-4] a 目的, four 目標, dated notes, an open place, and what is still open', async () => {
    const { first } = await ready();
    const [, model] = first('logic-model');
    expect(['ideal', 'goal', 'activity'].map((kind) => cardsOf(model, kind).length)).toEqual([1, 4, 8]);
    expect(cardsOf(model, 'activity').filter(({ slot }) => slot === 'open')).toHaveLength(1);
    expect(cardsOf(model, 'goal').filter(({ indicator }) => indicator === undefined)).toHaveLength(1);
    expect(new Set(model.notes.map(({ turn }) => turn))).toEqual(new Set(['nearer', 'same', 'rethink']));
    const goals = new Set(cardsOf(model, 'goal').map(({ id }) => id));
    for (const note of model.notes) expect(goals).toContain(note.card);
  });

  it('[MAP-6] a meeting with 次回検討 and 持ち帰り, and something that is still to be ended', async () => {
    const { first } = await ready();
    const [, talk] = first('talk-board');
    expect(new Set(talk.cards.map(({ kind }) => kind)).size).toBe(6);
    expect(talk.cards.filter(({ ending }) => ending === 'next-time').length).toBeGreaterThanOrEqual(2);
    for (const card of cardsOf(talk, 'take-home'))
      expect(card).toMatchObject({ toGroup: expect.any(String), answerBy: expect.any(String) });
    const open = undecided(talk.cards, talk.links).map((id) => talk.cards.find((it) => it.id === id)?.text);
    expect(open).toEqual(['越してきたご家族に、まだ声をかけていない']);
  });

  it('[CNV-2] every conversion of it is one of the table, is marked on both ends, and nothing has changed since', async () => {
    const { app, area, shelf, boards, get } = await ready();
    const { conversions, problems } = await app.engine.read(provenanceDocument(area), readProvenance);
    expect(problems).toEqual([]);
    expect(conversions.length).toBeGreaterThanOrEqual(15);
    const cardOf = (document: string, id: string) => {
      const board = [...boards].find(([it]) => boardDocument(it) === document)?.[1];
      const card = board?.cards.find((it) => it.id === id);
      if (!board || !card) throw new Error(`no ${id} on ${document}`);
      return { board, card };
    };
    for (const { id, from, to } of conversions) {
      for (const [index, source] of from.entries()) {
        const [old, made] = [
          cardOf(source.document, source.card),
          cardOf(to.document, to.cards[index] ?? ''),
        ];
        expect(findConversion(old.board.kind, old.card.kind, made.board.kind, made.card.kind)).toHaveProperty(
          'offer',
        );
        expect(old.card.became).toContain(id);
        expect(made.card.origin).toBe(id);
        expect(old.card.at).toBeLessThanOrEqual(made.card.at);
      }
    }
    for (const { id: board } of shelf.sheets.filter(({ away }) => away === undefined)) {
      const ways = await get<Ways>(`boards/${board}/ways`);
      for (const end of Object.values(ways.origins).flat())
        expect(end).toMatchObject({ state: 'there', changed: false });
    }
  });

  it('[CNV-4] 静かに話す火曜日 leads back over 課題 and 問題 to what was said on the map', async () => {
    const { first, get } = await ready();
    const [model, { cards }] = first('logic-model');
    const activity = cards.find(({ text }) => text === '静かに話す火曜日');
    const trace = await get<Trace>(`trace?board=${model}&card=${activity?.id}`);
    const said = (list: readonly TraceCard[]) => list.map(({ boardKind, text }) => `${boardKind}: ${text}`);
    expect(said(trace.back)).toEqual(
      expect.arrayContaining([
        'needs-to-issues: 今ある集まりの中に、少ない人数で静かに話せる日をつくる',
        'needs-to-issues: 集まりはあっても、入りづらい人がいる',
        'needs-to-issues: 耳が遠くなると、にぎやかな所はつらい',
        'worry-map: 耳が遠くなると、にぎやかな所はつらい',
      ]),
    );
    expect(trace.back.length).toBeGreaterThanOrEqual(10);
  });

  it('[AREA-4] [AREA-7] its river shows every loose end, and its 大根 a leaf without a root', async () => {
    const { shelf, get } = await ready();
    for (const [end, n] of Object.entries(shelf.river.loose)) expect([end, n > 0]).toEqual([end, true]);
    for (const [stage, n] of Object.entries(shelf.river.counts))
      expect([stage, n > 0]).toEqual([stage, true]);
    const loose = async (which: string) =>
      (await get<readonly TraceCard[]>(`cards?which=${which}`)).map(({ text }) => text);
    expect(await loose('problem-without-issue')).toEqual(['大事なお知らせが、読める形でとどいていない']);
    expect(await loose('issue-without-activity')).toEqual(['通院と集まりの日に、乗り合わせの車を走らせる']);
    const { leaves } = shelf.river.radish;
    expect(leaves.some(({ rooted }) => rooted) && leaves.some(({ rooted }) => !rooted)).toBe(true);
  });

  it('[P10] [CNV-5] nothing on the papers for residents tells of one person', async () => {
    const { boards } = await ready();
    for (const { kind, cards, notes, groups } of boards.values()) {
      if (boardKind(kind)?.audience !== 'residents') continue;
      const words = [
        ...cards.flatMap(({ by, at, id, ...card }) =>
          Object.values(card).filter((value) => typeof value === 'string'),
        ),
        ...notes.map(({ text }) => text),
        ...groups.map(({ title }) => title),
      ];
      for (const text of words) expect([text, detailsIn(text, [])]).toEqual([text, []]);
    }
  });
});
