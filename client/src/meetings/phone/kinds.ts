import type { SentKind } from '@yoriai/shared/meetings/phases';

/** Which paper of the look a kind is written on (colour and 文様), and its icon; its word stands in `words.ts`. */
export const kindLooks: Readonly<Record<SentKind, { readonly paper: string; readonly icon: string }>> = {
  notice: { paper: 'person', icon: 'notice' },
  trouble: { paper: 'trouble', icon: 'trouble' },
  help: { paper: 'support', icon: 'support' },
  place: { paper: 'place', icon: 'place' },
  question: { paper: 'review', icon: 'comment' },
  fact: { paper: 'place', icon: 'note' },
  opinion: { paper: 'person', icon: 'talk' },
};

export const isSentKind = (kind: string): kind is SentKind => kind in kindLooks;
