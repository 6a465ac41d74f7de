/** Why something written cannot be taken (B-8, B-9, B-10). Stable; the sentences stand in the words of the client. */
export const dateFaults = [
  'not-a-date',
  'not-a-month',
  'no-such-day',
  'no-such-month',
  'not-in-era',
  'years-differ',
  'day-missing',
  'month-missing',
  'far-away',
] as const;
export type DateFault = (typeof dateFaults)[number];

export const timeFaults = ['not-a-time', 'no-such-time'] as const;
export type TimeFault = (typeof timeFaults)[number];

export const quantityFaults = ['not-a-number', 'negative'] as const;
export type QuantityFault = (typeof quantityFaults)[number];
