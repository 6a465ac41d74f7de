import type { BoardSkin } from '@yoriai/client/canvas/board-skin';
import { BoardSession } from '@yoriai/client/canvas/session/board-session';
import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import type { PersonPresent } from '@yoriai/client/collaboration/people-present';
import { valueStore } from '@yoriai/client/collaboration/store';
import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { worryMap } from '@yoriai/shared/boards/worry-map/worry-map';
import type { ConnectionState } from '@yoriai/shared/collaboration/connection-state';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import type { Presence } from '@yoriai/shared/presence/presence';
import * as Y from 'yjs';

/** A document that is nowhere but here: what the canvas asks of a connection, and what it told the others. */
interface HeldDocument {
  readonly connection: DocumentConnection;
  readonly state: ReturnType<typeof valueStore<ConnectionState>>;
  readonly others: ReturnType<typeof valueStore<readonly PersonPresent[]>>;
  readonly told: Partial<Presence>[];
}

function holdDocument(): HeldDocument {
  const doc = new Y.Doc();
  const state = valueStore<ConnectionState>({ is: 'stored' });
  const others = valueStore<readonly PersonPresent[]>([]);
  const told: Partial<Presence>[] = [];
  const connection: DocumentConnection = {
    name: 'board/b_test',
    doc,
    state,
    trouble: valueStore(undefined),
    others,
    undo: ownUndo(doc),
    setPresence: (patch) => void told.push(patch),
    onMessage: () => () => undefined,
    retry: () => undefined,
  };
  return { connection, state, others, told };
}

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
export function sitDown(held: HeldDocument = holdDocument()): { session: BoardSession; held: HeldDocument } {
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
