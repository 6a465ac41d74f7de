import type { CardSkin } from '../canvas/board-skin.ts';
import type { WordKey } from '../words/words.ts';
import { gatheringFace } from './gathering/face.ts';
import { logicModelFace } from './logic-model/face.ts';
import { needsToIssuesFace } from './needs-to-issues/face.ts';
import { talkBoardFace } from './talk-board/face.ts';
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
  /** What its kinds of cards are called, for the pages that tell of cards without their board. */
  readonly cards: Readonly<Record<string, Pick<CardSkin, 'icon' | 'name'>>>;
}

const faces: Readonly<Record<string, BoardFace>> = {
  'worry-map': worryMapFace,
  'needs-to-issues': needsToIssuesFace,
  'logic-model': logicModelFace,
  'talk-board': talkBoardFace,
  gathering: gatheringFace,
};

/** @returns undefined for a kind this version does not know. */
export const boardFace = (kind: string): BoardFace | undefined => faces[kind];
