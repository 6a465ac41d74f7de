import type { BoardSkin } from '@yoriai/client/canvas/board-skin';
import { BoardSession } from '@yoriai/client/canvas/session/board-session';
import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { worryMap } from '@yoriai/shared/boards/worry-map/worry-map';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import { type HeldDocument, heldDocument } from '../../support/held-document.ts';

const cards = {
  titled: false,
  shape: 'plain',
  width: 220,
  icon: 'note',
  name: 'shell:close',
  tool: 'shell:close',
} as const;

/** A board's look without its drawings. */
const plainSkin: BoardSkin = {
  kind: worryMap,
  cards: Object.fromEntries(worryMap.cards.map(({ name }) => [name, cards])),
  quick: 'need',
  fields: {},
  linkKinds: {},
  qualities: {},
  nameOf: (card) => card.text,
  ringOf: () => '',
  detailsOf: () => '',
  firstLink: () => ({ kind: 'talk', quality: 'ordinary' }),
  duplicatesOf: duplicateLinks,
  empty: { title: 'shell:close', text: 'shell:close', act: 'shell:close', kind: 'person' },
  sketch: true,
  lines: 'around',
  litWord: 'shell:close',
};

/** A person at an empty board; ids and times count up, so that two boards that were worked alike are alike. */
export function sitDown(held: HeldDocument = heldDocument()): { session: BoardSession; held: HeldDocument } {
  let n = 0;
  const hand = {
    by: '野原',
    now: () => 1_000 + n,
    id: (prefix: string) => {
      n += 1;
      return `${prefix}${n}`;
    },
  };
  fillBoard(held.connection.doc, newBoard('worry-map', '試しの板', undefined, hand));
  return { session: new BoardSession(held.connection, plainSkin, hand), held };
}
