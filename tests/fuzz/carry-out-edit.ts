import {
  addCards,
  duplicateCards,
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
import { addStroke, removeStrokes } from '@yoriai/shared/boards/edits/sketch';
import { type BoardDocument, entryOf } from '@yoriai/shared/documents/board';
import type { Place } from '@yoriai/shared/documents/places';
import { signStaffNote, staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import * as Y from 'yjs';
import type { Edit } from './operations.ts';

/** One person’s side of the board. */
export interface Editor {
  readonly board: BoardDocument;
  readonly staff: Y.Doc;
  readonly hand: Hand;
  readonly origin: symbol;
  readonly undo: Y.UndoManager;
}

/** Carries out an edit by the functions the product edits with; one that finds nothing to work on does nothing. */
export function carryOut(edit: Edit, editor: Editor): void {
  const { board, hand, origin, undo } = editor;
  const card = (pick: number) => picked(board.cards, pick);
  switch (edit.name) {
    case 'add':
      addCards(board, newCards(edit), hand, origin);
      return;
    case 'move':
      moveCards(board, movedCards(board, edit), origin);
      return;
    case 'mark age':
      setFields(board, card(edit.pick), { ageBand: edit.band }, origin);
      return;
    case 'put away':
      putAway(board, card(edit.pick), hand, origin);
      return;
    case 'take out':
      takeOut(board, card(edit.pick), origin);
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
      typeInto(editor, edit);
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
      const [[from], [to]] = [card(edit.from), card(edit.to)];
      if (from !== undefined && to !== undefined) addLink(board, { from, to, kind: edit.kind }, hand, origin);
      return;
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
    case 'note':
      for (const id of card(edit.pick)) writeNote(editor, id, edit.text);
      return;
    case 'undo':
      undo.undo();
      return;
    case 'redo':
      undo.redo();
  }
}

const newCards = ({ kind, text, place: [x, y], count }: Extract<Edit, { name: 'add' }>) =>
  Array.from({ length: count }, (_, index) => ({ kind, text, place: [x + index, y, 240] as const }));

const movedCards = (board: BoardDocument, { pick, count, place: [x, y] }: Extract<Edit, { name: 'move' }>) =>
  new Map(
    pickedMany(board.cards, pick, count).map((id, index): [string, Place] => [id, [x + index * 20, y, 240]]),
  );

/** At most one entry, so that callers need not ask whether there is any. */
function picked(map: Y.Map<unknown>, pick: number): readonly string[] {
  return pickedMany(map, pick, 1);
}

function pickedMany(map: Y.Map<unknown>, pick: number, count: number): readonly string[] {
  const ids = [...map.keys()].sort();
  return ids.length === 0
    ? []
    : [...new Set(Array.from({ length: count }, (_, i) => ids[(pick + i) % ids.length] ?? ''))];
}

/** Types as an editor does: into the text of a paragraph, or a new paragraph where there is none yet. */
function typeInto({ board, origin }: Editor, edit: Extract<Edit, { name: 'type' | 'rub out' }>): void {
  const [id] = picked(board.cards, edit.pick);
  const fragment = id === undefined ? undefined : entryOf(board.cards, id)?.get('text');
  if (!(fragment instanceof Y.XmlFragment)) return;
  board.doc.transact(() => {
    const paragraph = fragment.length === 0 ? undefined : fragment.get(edit.at % fragment.length);
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
    if (edit.name === 'rub out') {
      if (text instanceof Y.XmlText && text.length > 0) text.delete(edit.at % text.length, 1);
    } else if (text instanceof Y.XmlText) text.insert(edit.at % (text.length + 1), edit.text);
    else {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText(edit.text)]);
      fragment.insert(fragment.length, [element]);
    }
  }, origin);
}

function writeNote({ staff, hand, origin }: Editor, card: string, text: string): void {
  staff.transact(() => {
    replaceText(staffNoteText(staff, card), text);
    signStaffNote(staff, card, hand.by, hand.now(), origin);
  }, origin);
}
