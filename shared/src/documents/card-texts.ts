import type * as Y from 'yjs';
import type { CardField } from '../boards/board-kind.ts';
import { replaceText, textOf } from './text.ts';

/**
 * What people write on a card beside its own words: だれが, だれと, 指標 … Each is a fragment at the top of the board's
 * document, named after its card and field. A top-level type is there without being made, so two people who begin the
 * same field at once both keep their words; had each set a new text into the card, one of the two would be gone.
 */
export const cardTextPrefix = 'text:';
const prefix = cardTextPrefix;

export function cardTextField(doc: Y.Doc, card: string, field: string): Y.XmlFragment {
  return doc.getXmlFragment(`${prefix}${card}:${field}`);
}

/** The texts of a card that hold anything. A damaged or hand-made entry is no text (HOST-7). */
export function readCardTexts(
  doc: Y.Doc | null,
  card: string,
  fields: readonly CardField[],
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, input } of fields) {
    if (input !== 'text' || !doc?.share.has(`${prefix}${card}:${name}`)) continue;
    const text = textIn(doc, card, name);
    if (text !== '') texts[name] = text;
  }
  return texts;
}

function textIn(doc: Y.Doc, card: string, field: string): string {
  try {
    return textOf(cardTextField(doc, card, field));
  } catch {
    return '';
  }
}

/** Takes the texts out of a card's fields and writes them where they belong; @returns the fields that are left. */
export function putCardTexts(
  doc: Y.Doc,
  card: string,
  fields: Readonly<Record<string, unknown>>,
  asked: readonly CardField[],
): Record<string, unknown> {
  const rest = { ...fields };
  for (const { name, input } of asked) {
    if (input !== 'text') continue;
    const text = rest[name];
    delete rest[name];
    if (typeof text === 'string' && text !== '') replaceText(cardTextField(doc, card, name), text);
  }
  return rest;
}

/** The card that a top-level type of this name is a text of, if it is one. */
export function cardOfText(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length, name.lastIndexOf(':')) : undefined;
}

/** The top-level types that are texts of a card, in whatever form they are there. */
export function textTypesOf(doc: Y.Doc, card: string): Y.AbstractType<unknown>[] {
  return [...doc.share].flatMap(([name, type]) =>
    cardOfText(name) === card ? [type as Y.AbstractType<unknown>] : [],
  );
}

/** Empties every text of every card, for a document that is filled afresh. */
export function clearCardTexts(doc: Y.Doc): void {
  for (const name of doc.share.keys()) {
    if (!name.startsWith(prefix)) continue;
    const text = doc.getXmlFragment(name);
    text.delete(0, text.length);
  }
}

/** The cards whose texts stand under these names. */
export const cardsOfTexts = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => cardOfText(name) ?? []));
