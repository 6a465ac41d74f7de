import { useRef } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PenLabel } from '../presence/pen-label.tsx';
import { useRemarks, useSheetUi, useWorksheet } from '../session/use-worksheet.ts';
import styles from './margin.module.css';
import { pensOf } from './pens.ts';
import { SlipForm } from './slip-form.tsx';
import { SlipThread } from './slip-thread.tsx';
import { threadsOf } from './threads.ts';
import { useBesideThePaper } from './use-beside-the-paper.ts';

/** The margin at the right of the paper: slips beside what they are about, and who is writing where. */
export function Margin() {
  const { document } = useWorksheet();
  const { t } = useWords();
  const threads = threadsOf(useRemarks());
  const slip = useSheetUi((ui) => ui.slip);
  const pens = pensOf(useStore(document.others));
  const margin = useRef<HTMLElement>(null);
  const isNew = slip !== undefined && slip.answers === undefined && slip.rewords === undefined;
  useBesideThePaper(margin);
  return (
    <aside ref={margin} className={styles.margin} aria-label={t('worksheets:remark.margin')}>
      {pens.map(({ at, person }) => (
        <div key={`${at} ${person.id}`} className={styles.beside} data-beside-place={at} data-pens="">
          <PenLabel person={person} />
        </div>
      ))}
      {threads.map((thread) => (
        <div key={thread.root.id} className={styles.beside} data-beside={thread.root.on}>
          <SlipThread thread={thread} />
        </div>
      ))}
      {isNew && (
        <div className={styles.beside} data-beside={slip.on} key={`new ${slip.on}`}>
          <SlipForm slip={slip} />
        </div>
      )}
    </aside>
  );
}
