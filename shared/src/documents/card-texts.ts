import type * as Y from 'yjs';
import type { CardField } from '../boards/board-kind.ts';
import { replaceText } from './text.ts';
import { wordsAt } from './top-level-texts.ts';

/**
 * What people write on a card beside its own words: だれが, だれと, 指標 … Each is a text at the top of the board's
 * document (top-level-texts.ts), named after its card and field.
 */
export const cardTextPrefix = 'text:';
const prefix = cardTextPrefix;

export function cardTextField(doc: Y.Doc, card: string, field: string): Y.XmlFragment {
  return doc.getXmlFragment(nameOf(card, field));
}

const nameOf = (card: string, field: string): string => `${prefix}${card}:${field}`;

/** The texts of a card that hold anything. A damaged or hand-made entry is no text (HOST-7). */
export function readCardTexts(
  doc: Y.Doc | null,
  card: string,
  fields: readonly CardField[],
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, input } of fields) {
    if (input !== 'text' || !doc) continue;
    const text = wordsAt(doc, nameOf(card, name));
    if (text !== '') texts[name] = text;
  }
  return texts;
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

/** The cards whose texts stand under these names. */
export const cardsOfTexts = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => cardOfText(name) ?? []));
