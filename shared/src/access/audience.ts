/**
 * To whom a paper is opened, from the narrowest to the widest (domain.md §3.6: D5, D2, D1). A new paper is staff's own;
 * to open it wider is an act of its own (P9, P29).
 */
export const audiences = ['staff', 'partners', 'residents'] as const;
export type Audience = (typeof audiences)[number];

export const isWider = (a: Audience, b: Audience): boolean => audiences.indexOf(a) > audiences.indexOf(b);

/** How somebody who was invited to one paper takes part in it: 書く, or 読んで意見を添える (domain.md §3.6, D3). */
export const participations = ['write', 'comment'] as const;
export type Participation = (typeof participations)[number];
