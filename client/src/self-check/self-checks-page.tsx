import { readHalfYear } from '@yoriai/shared/self-check/period';
import { useSearch } from 'wouter';
import { SelfCheckList } from './self-check-list.tsx';
import { SelfCheckPrint } from './self-check-print.tsx';
import { SelfCheckSheet } from './self-check-sheet.tsx';
import { ShownSheet } from './shown-sheet.tsx';

/** Self checks: one's own, that of one half-year, or one that somebody shows (WS-6, P16). */
export default function SelfChecksPage() {
  const asked = new URLSearchParams(useSearch());
  const period = asked.get('period') ?? '';
  const owner = asked.get('of');
  if (!readHalfYear(period)) return <SelfCheckList />;
  if (owner !== null) return <ShownSheet owner={owner} period={period} />;
  if (asked.has('print')) return <SelfCheckPrint key={period} period={period} />;
  return <SelfCheckSheet key={period} period={period} />;
}
