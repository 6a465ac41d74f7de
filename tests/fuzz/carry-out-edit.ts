import type { OwnUndo } from '@yoriai/client/collaboration/own-undo';
import type { CardField } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import {
  addCards,
  duplicateCards,
  forgetPlaces,
  moveCards,
  orderBetween,
  putAway,
  setFields,
  setText,
  takeOut,
} from '@yoriai/shared/boards/edits/cards';
import { groupCards, moveToGroup, removeGroup, renameGroup } from '@yoriai/shared/boards/edits/groups';
import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { addLink, changeLink, removeLinks } from '@yoriai/shared/boards/edits/links';
import { addNote, removeNote } from '@yoriai/shared/boards/edits/notes';
import { addStroke, removeStrokes } from '@yoriai/shared/boards/edits/sketch';
import { askedOf, boardKind } from '@yoriai/shared/boards/registry';
import { type BoardDocument, entryOf, readBoard } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import type { Place } from '@yoriai/shared/documents/places';
import { signStaffNote, staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import * as Y from 'yjs';
import type { Edit } from './edits.ts';
import { spoil } from './spoil.ts';
import { rubOut, typeInto } from './type-into.ts';

/** One person’s side of the board. */
export interface Editor {
  readonly board: BoardDocument;
  readonly staff: Y.Doc;
  readonly hand: Hand;
  readonly undo: OwnUndo;
}

/**
 * Carries out an edit by the functions the product edits with; one that finds nothing to work on does nothing.
 *
 * @returns what else happened, for the count.
 */
export function carryOut(edit: Edit, editor: Editor): 'link refused' | undefined {
  const { board, hand, undo } = editor;
  const { origin } = undo;
  const card = (pick: number) => picked(board.cards, pick);
  switch (edit.name) {
    case 'add':
      addCards(board, newCards(edit), hand, origin);
      return;
    case 'move':
      moveCards(board, movedCards(board, edit), origin);
      return;
    case 'forget place':
      forgetPlaces(board, card(edit.pick), origin);
      return;
    case 'change kind':
      setFields(board, card(edit.pick), { kind: edit.kind }, origin);
      return;
    case 'choose':
      for (const id of card(edit.pick)) setFields(board, [id], choice(board, id, edit), origin);
      return;
    case 'put away':
      putAway(board, card(edit.pick), hand, origin);
      return;
    case 'take out':
      takeOut(board, pickedOf(cardsAway(board), edit.pick), origin);
      return;
    case 'duplicate':
      duplicateCards(board, card(edit.pick), hand, origin);
      return;
    case 'reorder':
      for (const id of card(edit.pick)) orderBetween(board, id, card(edit.to)[0], undefined, origin);
      return;
    case 'set text':
      for (const id of card(edit.pick)) setText(board, id, edit.text, origin);
      return;
    case 'type':
    case 'rub out':
      write(editor, edit, wordsOf(board, edit));
      return;
    case 'type in field':
    case 'rub out in field':
      write(editor, edit, fieldOf(board, edit));
      return;
    case 'group':
      groupCards(board, pickedMany(board.cards, edit.pick, edit.count), edit.title, hand, origin);
      return;
    case 'rename group':
      for (const id of picked(board.groups, edit.pick)) renameGroup(board, id, edit.title, origin);
      return;
    case 'move to group':
      moveToGroup(board, card(edit.pick), picked(board.groups, edit.to)[0], origin);
      return;
    case 'remove group':
      for (const id of picked(board.groups, edit.pick)) removeGroup(board, id, origin);
      return;
    case 'link': {
      const [from] = card(edit.from);
      const [to] = edit.allowed ? pickedOf(neighbours(board, from), edit.to) : card(edit.to);
      if (from === undefined || to === undefined) return;
      const drawn = addLink(board, { from, to, kind: edit.kind }, hand, origin);
      return 'refused' in drawn ? 'link refused' : undefined;
    }
    case 'change link':
      for (const id of picked(board.links, edit.pick))
        changeLink(board, id, { quality: edit.quality, label: edit.label }, origin);
      return;
    case 'remove link':
      removeLinks(board, picked(board.links, edit.pick), origin);
      return;
    case 'draw':
      addStroke(board, { kind: edit.kind, points: edit.points }, hand, origin);
      return;
    case 'rub out stroke':
      removeStrokes(board, picked(board.sketch, edit.pick), origin);
      return;
    case 'note a change': {
      const { on, turn, text } = edit;
      for (const id of card(edit.pick)) addNote(board, { card: id, on, turn, text }, hand, origin);
      return;
    }
    case 'take a note back':
      for (const id of picked(board.notes, edit.pick)) removeNote(board, id, origin);
      return;
    case 'staff note':
      for (const id of card(edit.pick)) writeNote(editor, id, edit.text);
      return;
    case 'spoil':
      spoil(board, edit);
      return;
    case 'undo':
      undo.undo();
      return;
    case 'redo':
      if (edit.second) undo.undo();
      undo.redo();
      return;
  }
}

const newCards = ({ kind, text, place, count, fields }: Extract<Edit, { name: 'add' }>) =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    text,
    fields,
    place: place && ([place[0] + index, place[1], 240] as const),
  }));

const movedCards = (board: BoardDocument, { pick, count, place: [x, y] }: Extract<Edit, { name: 'move' }>) =>
  new Map(
    pickedMany(board.cards, pick, count).map((id, index): [string, Place] => [id, [x + index * 20, y, 240]]),
  );

/** At most one entry, so that callers need not ask whether there is any. */
function picked(map: Y.Map<unknown>, pick: number): readonly string[] {
  return pickedMany(map, pick, 1);
}

function pickedMany(map: Y.Map<unknown>, pick: number, count: number): readonly string[] {
  return pickedOf([...map.keys()], pick, count);
}

function pickedOf(among: readonly string[], pick: number, count = 1): readonly string[] {
  const ids = [...among].sort();
  return ids.length === 0
    ? []
    : [...new Set(Array.from({ length: count }, (_, i) => ids[(pick + i) % ids.length] ?? ''))];
}

const cardsAway = ({ cards }: BoardDocument) =>
  [...cards.keys()].filter((id) => entryOf(cards, id)?.get('away') !== undefined);

/** The cards that a card may be joined to. */
function neighbours({ doc }: BoardDocument, id: string | undefined): readonly string[] {
  const { kind, cards } = readBoard(doc).board;
  const from = cards.find((card) => card.id === id);
  const refused = (to: Card) => !from || boardKind(kind)?.refuseLink(from, to) !== undefined;
  return cards.filter((to) => !refused(to)).map((card) => card.id);
}

/** One choice of one field, or none any more. */
function choice(board: BoardDocument, id: string, { field, option }: Extract<Edit, { name: 'choose' }>) {
  const asked = askedFor(board, id).filter((it) => it.input !== 'text');
  const chosen = asked[field % asked.length];
  if (!chosen) return {};
  const value = [...chosen.options, undefined][option % (chosen.options.length + 1)];
  return { [chosen.name]: value !== undefined && chosen.input === 'some-of' ? [value] : value };
}

function wordsOf(board: BoardDocument, { pick }: { readonly pick: number }): Y.XmlFragment | undefined {
  const [id] = picked(board.cards, pick);
  const text = id === undefined ? undefined : entryOf(board.cards, id)?.get('text');
  return text instanceof Y.XmlFragment ? text : undefined;
}

function fieldOf(board: BoardDocument, edit: { readonly pick: number; readonly field: number }) {
  const written = [...board.cards.keys()].filter((id) => textsOf(board, id).length > 0);
  const [id] = pickedOf(written, edit.pick);
  if (id === undefined) return undefined;
  const asked = textsOf(board, id);
  const field = asked[edit.field % asked.length];
  return field && cardTextField(board.doc, id, field.name);
}

const askedFor = (board: BoardDocument, id: string): readonly CardField[] =>
  askedOf(String(board.meta.get('kind')), String(entryOf(board.cards, id)?.get('kind')));

const textsOf = (board: BoardDocument, id: string) =>
  askedFor(board, id).filter(({ input }) => input === 'text');

type Typing = Extract<Edit, { name: 'type' | 'rub out' | 'type in field' | 'rub out in field' }>;

/** Each typing is a step of its own: which are joined otherwise is up to the clock. */
function write({ board, undo }: Editor, edit: Typing, fragment: Y.XmlFragment | undefined): void {
  if (!fragment) return;
  undo.cut();
  board.doc.transact(() => {
    if ('text' in edit) typeInto(fragment, edit.at, edit.text);
    else rubOut(fragment, edit.at);
  }, undo.textOrigin);
}

function writeNote({ staff, hand, undo }: Editor, card: string, text: string): void {
  staff.transact(() => {
    replaceText(staffNoteText(staff, card), text);
    signStaffNote(staff, card, hand.by, hand.now(), undo.origin);
  }, undo.origin);
}
