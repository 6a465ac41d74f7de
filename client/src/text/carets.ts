import * as Y from 'yjs';

/** Where somebody's caret and the other end of the selection stand, as it travels by awareness (`Presence.cursor`). */
export interface SharedSelection {
  readonly anchor: unknown;
  readonly head: unknown;
}

/** A place in a text: which line, and before which UTF-16 unit of it. */
export interface TextPlace {
  readonly line: number;
  readonly offset: number;
}

/** @returns undefined for anything that is no selection; it comes from another client. */
export function readSelection(raw: unknown): SharedSelection | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { anchor, head } = raw as Partial<SharedSelection>;
  return typeof anchor === 'object' && typeof head === 'object' ? { anchor, head } : undefined;
}

/** Finds a shared position within `fragment`. @returns undefined if it lies elsewhere or nowhere. */
export function placeIn(fragment: Y.XmlFragment, position: unknown): TextPlace | undefined {
  const { doc } = fragment;
  if (!doc) return undefined;
  try {
    const relative = Y.createRelativePositionFromJSON(position);
    const found = Y.createAbsolutePositionFromRelativePosition(relative, doc, false);
    return found ? placeOf(fragment, found) : undefined;
  } catch {
    return undefined;
  }
}

function placeOf(fragment: Y.XmlFragment, { type, index }: Y.AbsolutePosition): TextPlace | undefined {
  const found: unknown = type;
  if (found === fragment) return { line: index, offset: 0 };
  const paragraph: unknown = found instanceof Y.XmlText ? found.parent : found;
  const line = (fragment.toArray() as unknown[]).indexOf(paragraph);
  if (line < 0) return undefined;
  return { line, offset: found instanceof Y.XmlText ? index : 0 };
}
