import type { Remark } from '@yoriai/shared/worksheets/remark';
import type { RemarkKind } from '@yoriai/shared/worksheets/template';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useConduct } from '../worksheets/conduct.ts';
import { kindIcons } from '../worksheets/remarks/kind-icons.ts';
import { type Thread, threadsOf } from '../worksheets/remarks/threads.ts';
import { useRemarks } from '../worksheets/session/use-worksheet.ts';
import styles from './case.module.css';

const kinds = ['question', 'fact', 'opinion'] as const satisfies RemarkKind[];

/** What was asked, what is known and what is thought are three things (domain.md §2.5); answers stand by their question. */
export function GatheredSlips() {
  const { w } = useWords();
  const threads = threadsOf(useRemarks());
  if (threads.length === 0) return null;
  return (
    <div className={styles.slips}>
      <p>{w('caseReview:talk.lead')}</p>
      {kinds.map((kind) => (
        <section key={kind} data-slips={kind}>
          <h3>
            <Icon name={kindIcons[kind]} />
            <span>{w(`caseReview:talk.${kind}`)}</span>
          </h3>
          <Slips kind={kind} threads={threads.filter(({ root }) => root.kind === kind)} />
        </section>
      ))}
    </div>
  );
}

function Slips({ kind, threads }: { readonly kind: RemarkKind; readonly threads: readonly Thread[] }) {
  const { w } = useWords();
  if (threads.length === 0) return <p className={styles.none}>{w('caseReview:talk.none')}</p>;
  return (
    <ul>
      {threads.map(({ root, answers }) => (
        <li key={root.id}>
          <Words remark={root} />
          {answers.map((answer) => (
            <div key={answer.id} className={styles.answer}>
              <Words remark={answer} />
            </div>
          ))}
          {kind === 'question' && answers.length === 0 && root.settled === undefined && (
            <small>{w('caseReview:talk.waiting')}</small>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ remark: { text, by } }: { readonly remark: Remark }) {
  const { w } = useWords();
  const { isShared, nameOf } = useConduct();
  return (
    <>
      {text}
      <small>{isShared ? nameOf(by) : w('caseReview:talk.by', { name: by })}</small>
    </>
  );
}
