import type { RemarkKind } from '@yoriai/shared/worksheets/template';
import { createContext, useContext } from 'react';
import type { WordKey } from '../words/words.ts';

/** How slips are laid while somebody leads: through the server, for everybody (MTG-7). */
export interface SlipConduct {
  /** Those that fit what is going on. */
  readonly kinds: readonly RemarkKind[];
  readonly mayAnswer: boolean;
  /** May settle and put away what lies there. */
  readonly mayChange: boolean;
}

/** What whoever leads at this paper lets be done with it, and shown of it, beyond what the policy says. */
export interface Conduct {
  /** Undefined: slips are laid as always. */
  readonly slips?: SlipConduct | undefined;
  /** Why a field is only read by this person now, although the paper may be written. */
  readonly heldBecause: (field: string) => WordKey | undefined;
  /** 共有用: the window is shown to others over a video call (AC-B B13). */
  readonly isShared: boolean;
  /** What somebody is called on this page. */
  readonly nameOf: (name: string) => string;
}

const asAlways: Conduct = { heldBecause: () => undefined, isShared: false, nameOf: (name) => name };

export const ConductContext = createContext<Conduct>(asAlways);

export const useConduct = (): Conduct => useContext(ConductContext);

/** Within a field that is held: nobody writes there now but whoever it is held for. */
export const HeldContext = createContext(false);
