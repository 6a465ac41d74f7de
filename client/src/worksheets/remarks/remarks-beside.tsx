import { useContext } from 'react';
import { useRemarks, useSheetUi } from '../session/use-worksheet.ts';
import { MarginContext } from './margin-context.ts';
import styles from './slip.module.css';
import { SlipForm } from './slip-form.tsx';
import { SlipThread } from './slip-thread.tsx';
import { threadsOf } from './threads.ts';

/** The slips of a place: a section, a field or a row. With a margin they stand there; without one, under it. */
export function RemarksBeside({ on }: { readonly on: string }) {
  const margin = useContext(MarginContext);
  return margin ? null : <Under on={on} />;
}

function Under({ on }: { readonly on: string }) {
  const threads = threadsOf(useRemarks(on));
  const slip = useSheetUi((ui) => (ui.slip?.on === on ? ui.slip : undefined));
  const isNew = slip !== undefined && slip.answers === undefined && slip.rewords === undefined;
  if (threads.length === 0 && !isNew) return null;
  return (
    <div className={styles.under}>
      {threads.map((thread) => (
        <SlipThread key={thread.root.id} thread={thread} />
      ))}
      {isNew && <SlipForm slip={slip} />}
    </div>
  );
}
