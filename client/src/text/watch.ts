import { type ComponentType, createContext } from 'react';
import type * as Y from 'yjs';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import type { EditorReplica } from './editor-replica.ts';

/** One text that is being written and may be kept back. */
export interface WatchedText {
  readonly replica: EditorReplica;
  /** Takes back what is not sent yet. @returns false if there is nothing, and what was sent is meant. */
  undo(): boolean;
  redo(): boolean;
  /** A conversion ended, or its words were taken in. */
  settle(): void;
  /** Nobody writes in it any more on this page. What is unanswered goes on waiting. */
  leave(): void;
}

/** What is to be written in. */
export interface TextToWatch {
  readonly fragment: (doc: Y.Doc) => Y.XmlFragment | undefined;
  readonly makeFit: (doc: Y.Doc) => boolean;
  /** What the field is called. */
  readonly label: string;
  /** Of what the editor writes in its replica. */
  readonly origin: unknown;
}

/** A text on the page of a watched paper: the paper's own, or one that only staff read. */
export interface TextBeneath {
  readonly replica: EditorReplica;
  readonly fragment: TextToWatch['fragment'];
  readonly watched: WatchedText | undefined;
  /** Goes on writing. */
  readonly back: () => void;
}

/** Looks at what is written in one document before others see it (ACC-6). */
export interface Watch {
  readonly document: DocumentConnection;
  /** Begins a text, or goes on with one that was left unanswered. @returns undefined if it is not there */
  watch(text: TextToWatch): WatchedText | undefined;
  /** What is asked or said about a text that is being written, beneath it. */
  readonly Beneath: ComponentType<TextBeneath>;
}

export const WatchContext = createContext<Watch | undefined>(undefined);
