import type { SentKind } from './phases.ts';

/** What a card that was sent becomes on the board where it is put up, by kind of board. */
const landings: Readonly<Record<string, Partial<Record<SentKind, string>>>> = {
  gathering: { notice: 'notice', trouble: 'trouble', help: 'help', place: 'place' },
  'talk-board': { notice: 'notice', trouble: 'notice', help: 'invitation', place: 'notice' },
  'needs-to-issues': { notice: 'voice', trouble: 'voice' },
};

/** @returns undefined where such a card is not put up. */
export const landsAs = (board: string, kind: SentKind): string | undefined => landings[board]?.[kind];
