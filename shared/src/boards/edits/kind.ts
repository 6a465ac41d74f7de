import { type BoardDocument, entryOf, kindNameOf, readCard } from '../../documents/board.ts';
import { boardKind } from '../registry.ts';
import { setFields } from './cards.ts';
import { removeLinks } from './links.ts';

/**
 * Makes cards another kind; their words stay. Lines that the board does not allow from the new kind are taken off in
 * the same transaction, so that one undo brings both back.
 *
 * @returns how many lines were taken off.
 */
export function changeKind(
  board: BoardDocument,
  ids: Iterable<string>,
  kind: string,
  origin: unknown,
): number {
  const all = new Set(ids);
  return board.doc.transact(() => {
    setFields(board, all, { kind }, origin);
    const refused = [...board.links.keys()].filter(
      (link) => touches(board, link, all) && isRefused(board, link),
    );
    removeLinks(board, refused, origin);
    return refused.length;
  }, origin);
}

function touches(board: BoardDocument, link: string, cards: ReadonlySet<string>): boolean {
  const entry = entryOf(board.links, link);
  return cards.has(String(entry?.get('from'))) || cards.has(String(entry?.get('to')));
}

function isRefused(board: BoardDocument, link: string): boolean {
  const name = kindNameOf(board);
  const [from, to] = ['from', 'to'].map((end) => {
    const id = String(entryOf(board.links, link)?.get(end));
    return readCard(name, id, board.cards.get(id));
  });
  if (!from || !to || !('value' in from) || !('value' in to)) return false;
  return boardKind(name)?.refuseLink(from.value, to.value) !== undefined;
}
