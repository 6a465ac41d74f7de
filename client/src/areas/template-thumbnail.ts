import type { Thumbnail } from '@yoriai/shared/areas/area';
import type { BoardKind, BoardTemplate } from '@yoriai/shared/boards/board-kind';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { whereCardsLie } from '@yoriai/shared/boards/where-cards-lie';
import { newBoard } from '@yoriai/shared/documents/fill-board';
import type { Place } from '@yoriai/shared/documents/places';

/** How high a card without much text is, as a share of the 300 canvas units that a wide one measures. */
const cardHeight = 90;
const room = { width: 88, height: 50 };

/** What a sheet from this template will look like on the shelf. */
export function templateThumbnail(kind: BoardKind, template: BoardTemplate): Thumbnail {
  const laid = laidOut(kind, template);
  if (laid.length === 0) return { boxes: [], lines: [] };
  const places = laid.map((card) => card.place);
  const left = Math.min(...places.map(([x]) => x));
  const top = Math.min(...places.map(([, y]) => y));
  const width = Math.max(...places.map(([x, , w]) => x + w)) - left;
  const height = Math.max(...places.map(([, y]) => y + cardHeight)) - top;
  const scale = Math.min(room.width / width, room.height / height);
  const boxes = laid.map(({ kind: name, place: [x, y, w] }) => ({
    x: 50 + (x - left - width / 2) * scale,
    y: 30 + (y - top - height / 2) * scale,
    w: w * scale,
    h: cardHeight * scale,
    paper: cardKindOf(kind, name)?.paper ?? '',
  }));
  return { boxes, lines: [] };
}

/** Where the cards of a template lie: as it says, or as the board lays them out by itself. */
function laidOut(
  kind: BoardKind,
  template: BoardTemplate,
): readonly { readonly kind: string; readonly place: Place }[] {
  let made = 0;
  const id = (prefix: string) => {
    made += 1;
    return `${prefix}${made}`;
  };
  const plain = newBoard(kind.name, template.title, template, { by: '', now: () => 0, id });
  const places = whereCardsLie(kind, plain, cardHeight);
  return plain.cards.flatMap((card) => {
    const place = places.get(card.id);
    return place ? [{ kind: card.kind, place }] : [];
  });
}
