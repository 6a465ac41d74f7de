import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { addLink } from '@yoriai/shared/boards/edits/links';
import type { ConversionResult } from '@yoriai/shared/conversions/api';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { nanoid } from 'nanoid';
import { vi } from 'vitest';
import type { Product } from '../harness/product.ts';
import { type OtherPerson, otherPerson } from '../typing/other-person.ts';

/** An area with a whole way on it: voices on a map and a sheet, problems, 課題, a goal and what is done for it. */
export interface WayArea {
  readonly area: AreaSummary;
  readonly map: OpenSheet;
  readonly needs: OpenSheet;
  readonly model: OpenSheet;
  /** Ids by what the cards are called here. */
  readonly cards: Readonly<Record<keyof typeof words, string>>;
  leave(): void;
}

export interface OpenSheet {
  readonly id: string;
  readonly title: string;
  readonly board: DocumentConnection;
  /** Puts down a card as somebody else. @returns its id. */
  add(card: NewCard): string;
  join(from: string, to: string, kind: string): void;
}

const words = {
  need: '買い物帰りは荷物が重い',
  heard: '一日だれとも話さない日があるんです',
  quiet: '回覧板を持っていっても会えない',
  alone: '話す相手のいない一人暮らしがふえている',
  bus: '坂の上までバスが来ない',
  tea: '気軽に話せるお茶のみ場の立ち上げを支える',
  ride: '買い物の足を、みんなで考える',
  talk: '週に一度は、だれかと話す方がふえる',
  room: '坂の上のお茶のみ場',
  fair: '夏まつりの屋台',
} as const;

export async function wayArea(product: Product, name = 'つばめ野地区'): Promise<WayArea> {
  const other = otherPerson(product);
  const area = await product.api.post<AreaSummary>('/api/areas', { name, level: 'district' });
  const sheet = sheetsOf(product, other, area);
  const map = await sheet('worry-map', '坂上団地と三丁目');
  const needs = await sheet('needs-to-issues', 'つながりと買い物');
  const model = await sheet('logic-model', '顔見知りの坂のまち');

  const need = map.add({ kind: 'need', text: words.need, place: [140, 80, 236] });
  map.add({ kind: 'person', text: '', place: [420, 300, 272], fields: { ageBand: '80s' } });
  const heard = needs.add({ kind: 'voice', text: words.heard, fields: { heard: '配食のとき' } });
  const quiet = needs.add({ kind: 'voice', text: words.quiet });
  const alone = needs.add({ kind: 'problem', text: words.alone });
  const bus = needs.add({ kind: 'problem', text: words.bus });
  const tea = needs.add({ kind: 'issue', text: words.tea });
  const ride = needs.add({ kind: 'issue', text: words.ride });
  needs.join(heard, alone, 'grew-into');
  needs.join(quiet, alone, 'grew-into');
  needs.join(alone, tea, 'grew-into');
  const goal = { kind: 'goal', text: words.talk, fields: { indicator: '週に一度は話す方', now: '52%' } };
  const talk = model.add(goal);
  const fair = model.add({ kind: 'activity', text: words.fair });
  await Promise.all([map, needs, model].map((it) => stored(it.board)));

  const convert = async (from: OpenSheet, card: string, to: OpenSheet, kind: string) => {
    const made = await product.api.post<ConversionResult>('/api/conversions', {
      from: { document: `board/${from.id}`, cards: [card] },
      to: { document: `board/${to.id}`, kind },
      key: nanoid(),
    });
    const [id = ''] = made.cards;
    await vi.waitFor(() => holds(to.board, id), { timeout: 10_000 });
    return id;
  };
  const room = await convert(needs, tea, model, 'activity');
  model.join(talk, room, 'contributes');
  await stored(model.board);
  const carried = await convert(map, need, needs, 'voice');
  needs.join(carried, bus, 'grew-into');
  await stored(needs.board);
  return {
    area,
    map,
    needs,
    model,
    cards: { need, heard, quiet, alone, bus, tea, ride, talk, room, fair },
    leave: () => other.leave(),
  };
}

function sheetsOf(product: Product, other: OtherPerson, area: AreaSummary) {
  // Each card a moment later than the last, so that lists and ways have one order.
  let now = Date.now() - 60_000;
  const tick = () => {
    now += 1;
    return now;
  };
  return async (kind: string, title: string): Promise<OpenSheet> => {
    const sheet = await product.api.post<Sheet>(`/api/areas/${area.id}/boards`, { kind, title });
    const board = await other.open(sheet.documents.main);
    const hand: Hand = { by: '南 ひなた', now: tick, id: (prefix) => prefix + nanoid(10) };
    return {
      id: sheet.id,
      title,
      board,
      add(card) {
        const [id = ''] = addCards(openBoard(board.doc), [card], hand, board.undo.origin);
        return id;
      },
      join(from, to, kind) {
        const drawn = addLink(openBoard(board.doc), { from, to, kind }, hand, board.undo.origin);
        if (!('id' in drawn)) throw new Error(drawn.refused);
      },
    };
  };
}

const stored = (board: DocumentConnection): Promise<void> =>
  vi.waitFor(
    () => {
      if (board.state.get().is !== 'stored') throw new Error('not on disk yet');
    },
    { timeout: 10_000 },
  );

function holds(board: DocumentConnection, id: string): void {
  if (!readBoard(board.doc).board.cards.some((card) => card.id === id)) throw new Error('not here yet');
}
