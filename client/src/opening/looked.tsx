import { useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import { type ReactNode, useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Tick } from '../ui/tick.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './opening.module.css';
import { reportIsStale, useReport, type WhichPaper } from './queries.ts';
import { ReportPart } from './report-part.tsx';

interface LookedProps {
  readonly paper: WhichPaper;
  /** The words of the button. */
  readonly act: ReactNode;
  readonly isPending: boolean;
  readonly failure: unknown;
  /** Given what was looked at. */
  readonly onLooked: (content: string) => void;
  /** Goes to a place on the paper. */
  readonly onGo: () => void;
  /** What else is asked before. */
  readonly children?: ReactNode;
}

/** The report, and a tick that it was read: it holds for what was read, and falls off when something else stands there. */
export function Looked({ paper, act, isPending, failure, onLooked, onGo, children }: LookedProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const { data: report, error } = useReport(paper);
  const [read, setRead] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const isChanged = failure instanceof YoriaiError && failure.id === 'opening-changed';
  useEffect(() => {
    if (isChanged) void reportIsStale(client, paper);
  }, [isChanged, client, paper]);
  if (!report) return error ? <FailureNotice failure={error} /> : <p>{w('openingDialog:report.looking')}</p>;
  const isRead = read === report.content;
  const go = () => {
    setAsked(!isRead);
    if (isRead) onLooked(report.content);
  };
  return (
    <>
      <ReportPart paper={paper} report={report} onGo={onGo} />
      <div>
        <Checkbox
          isSelected={isRead}
          onChange={(on) => setRead(on ? report.content : undefined)}
          className={styles.read ?? ''}
        >
          <Tick on={isRead} />
          <span>{w('openingDialog:report.read')}</span>
        </Checkbox>
        {isAsked && !isRead && (
          <p className={styles.fault} role="alert">
            <Icon name="bang" />
            <span>{w('openingDialog:report.read-fault')}</span>
          </p>
        )}
      </div>
      {children}
      <FailureNotice failure={failure} />
      <Button variant="primary" isPending={isPending} onPress={go}>
        {act}
      </Button>
    </>
  );
}
