import type { TraceCard } from '@yoriai/shared/trace/api';

/** Tells cards of a way apart; a ふりかえり from the card it speaks of, too. */
export const cardKey = ({ board, card, note = '' }: TraceCard): string => `${board}#${card}#${note}`;
