import type { Column } from '../columns.ts';

/**
 * 一人の声 → みんなの問題 → 取り組む課題, from left to right. Widths in canvas units: at 1440 px all three stand
 * beside the tools in full size (look/05).
 */
export const needsToIssuesColumns = [
  { kinds: ['voice'], width: 340 },
  { kinds: ['problem'], width: 364 },
  { kinds: ['issue'], width: 404 },
] as const satisfies readonly Column[];
