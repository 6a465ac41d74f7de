import { createHash } from 'node:crypto';
import type { ConversionRequest } from '@yoriai/shared/conversions/api';

/**
 * Ids follow from the key of the request. A first try whose write was refused may be found on the disk all the same
 * after a restart (storage/ports.ts): it then names the same conversion and the same cards as the retry, and nothing
 * is made twice (CNV-3). They say nothing of the source (P10).
 */
export const conversionIdOf = (area: string, key: string): string => `v_${short(area, key)}`;

export const cardIdOf = (conversion: string, index: number): string => `c_${short(conversion, index)}`;

/** What was asked, to tell a retry from another request under the same key. */
export const askedOf = ({ from, to, texts }: ConversionRequest): string =>
  short(from.document, from.cards, to.document, to.kind, texts ?? null);

/** Letters and figures only, as in every id: an id stands in addresses. */
export function short(...parts: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return BigInt(`0x${hex.slice(0, 32)}`)
    .toString(36)
    .slice(0, 20);
}
