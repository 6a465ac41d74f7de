import type { Extensions } from '@tiptap/core';
import type * as Y from 'yjs';
import type { Room } from './length-limit.ts';

/** What kind of text a field holds: plain lines, or rich text. Everything else about writing is the same for both. */
export interface FieldForm {
  /** What the editor knows, besides what every editor has. */
  readonly extensions: (room: Room) => Extensions;
  /**
   * Makes a text fit for the editor, which throws away what its schema does not know (HOST-7); no words are lost.
   * @returns whether anything was to be changed.
   */
  readonly makeFit: (fragment: Y.XmlFragment) => boolean;
}
