import type { Meeting } from '@yoriai/shared/meetings/meeting';

/** So many people still hear each other, and so many phones share one pocket router without a thought (B-30). */
export const manyPeople = 60;

/** What is to be minded of so many: the network of their phones, or that they do not all talk at one table. */
export function crowd({ phones, hall }: Meeting['present']): 'phones' | 'people' | undefined {
  if (phones > manyPeople) return 'phones';
  return phones + hall > manyPeople ? 'people' : undefined;
}
