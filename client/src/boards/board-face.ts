import type { WordKey } from '../words/words.ts';
import { worryMapFace } from './worry-map/face.ts';

/** How a kind of board shows itself on the shelf and where a new sheet is chosen: light, without its canvas. */
export interface BoardFace {
  readonly icon: string;
  readonly name: WordKey;
  readonly hint: WordKey;
  /** What it is to start without a template. */
  readonly blank: WordKey;
  /** What each template is for, by its name. */
  readonly templates: Readonly<Record<string, WordKey>>;
}

const faces: Readonly<Record<string, BoardFace>> = { 'worry-map': worryMapFace };

/** @returns undefined for a kind this version does not know. */
export const boardFace = (kind: string): BoardFace | undefined => faces[kind];
