import type { OpeningReport, ReportedFinding } from '@yoriai/shared/opening/api';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { sheetAddress } from '../areas/queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './opening.module.css';
import type { WhichPaper } from './queries.ts';

interface ReportPartProps {
  readonly paper: WhichPaper;
  readonly report: OpeningReport;
  readonly onGo: () => void;
}

/** Findings shown before the rest is asked for. */
const first = 6;

/** What is to be looked at before more people see the paper; a program finds some of it, eyes the rest. */
export function ReportPart({ paper, report: { findings, also }, onGo }: ReportPartProps) {
  const { w } = useWords();
  const [all, setAll] = useState(false);
  const n = findings.length;
  const shown = all ? findings : findings.slice(0, first);
  return (
    <section className={styles.report}>
      <h4>{w('openingDialog:report.title')}</h4>
      <p>{w(n === 0 ? 'openingDialog:report.none' : 'openingDialog:report.found', { n })}</p>
      {n > 0 && (
        <ul>
          {shown.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in several places
            <Finding key={index} paper={paper} finding={finding} onGo={onGo} />
          ))}
        </ul>
      )}
      {n > shown.length && (
        <Button variant="quiet" icon="chev-d" onPress={() => setAll(true)}>
          {w('openingDialog:report.more', { n: n - shown.length })}
        </Button>
      )}
      <ul className={styles.also}>
        {also.away > 0 && <Also icon="inbox">{w('openingDialog:report.away', { n: also.away })}</Also>}
        {also.slips > 0 && <Also icon="note">{w('openingDialog:report.slips', { n: also.slips })}</Also>}
        {also.isDrawn && <Also icon="pen">{w('openingDialog:report.drawn')}</Also>}
        {paper.of === 'board' && <Also icon="lock">{w('openingDialog:report.staff-notes')}</Also>}
      </ul>
    </section>
  );
}

interface FindingProps extends Omit<ReportPartProps, 'report'> {
  readonly finding: ReportedFinding;
}

function Finding({ paper, finding: { kind, before, found, after, at }, onGo }: FindingProps) {
  const { w } = useWords();
  return (
    <li>
      <span className={styles.kind}>{w(`openingDialog:kind.${kind}`)}</span>
      <span className={styles.words}>
        {before}
        <b>{found}</b>
        {after}
      </span>
      {at && (
        <Link href={`${sheetAddress(paper.area, paper)}?${new URLSearchParams({ ...at })}`} onClick={onGo}>
          {w('openingDialog:report.place')}
        </Link>
      )}
    </li>
  );
}

function Also({ icon, children }: { readonly icon: string; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
