import type { Finding, FindingKind } from '../mask-check/finding.ts';
import { findingsIn } from '../mask-check/findings-in.ts';

/** What may not stand in consents, grounds and reasons: they are read long after the paper is gone (P1, P2, P7). */
const refused: readonly FindingKind[] = [
  'name',
  'initial',
  'phone',
  'mail',
  'insurance',
  'birth',
  'address',
  'building',
];

/** What in these words is refused. @param notNames what somebody said is no name (B-2) */
export const refusedIn = (text: string, notNames: readonly string[]): readonly Finding[] =>
  findingsIn(text, { notNames }).filter(({ kind }) => refused.includes(kind));
