import type { BoardSkin } from '../canvas/board-skin.ts';

/**
 * How each kind of board is drawn, fetched when one is opened. A new kind is its folder here, its folder in `shared`,
 * and one line in each registry.
 */
const skins: Readonly<Record<string, () => Promise<BoardSkin>>> = {
  'worry-map': async () => (await import('./worry-map/skin.ts')).worryMapSkin,
  'needs-to-issues': async () => (await import('./needs-to-issues/skin.ts')).needsToIssuesSkin,
  'logic-model': async () => (await import('./logic-model/skin.ts')).logicModelSkin,
  gathering: async () => (await import('./gathering/skin.ts')).gatheringSkin,
  'talk-board': async () => (await import('./talk-board/skin.ts')).talkBoardSkin,
};

const fetched = new Map<string, Promise<BoardSkin>>();

/** @returns undefined for a kind this version does not know; else always the same promise, so that it can be used. */
export function boardSkin(kind: string): Promise<BoardSkin> | undefined {
  const known = fetched.get(kind);
  if (known) return known;
  const skin = Object.hasOwn(skins, kind) ? skins[kind]?.() : undefined;
  if (!skin) return undefined;
  fetched.set(kind, skin);
  // What could not be fetched is fetched again when the page is opened again.
  skin.catch(() => fetched.delete(kind));
  return skin;
}
