import type { RedactionDone } from '@yoriai/shared/redaction/api';
import frame from '../people/people-page.module.css';
import { useWords } from '../words/use-words.tsx';
import { formatWhen } from '../words/when.ts';
import { useRedactions } from './queries.ts';
import styles from './redaction.module.css';
import { useWhatWent } from './use-what-went.ts';

/** 消しました, for who has to tell it to the person who asked; without a word of what it was. */
export function DoneList({ area }: { readonly area: string }) {
  const { w } = useWords();
  const { data } = useRedactions(area);
  return (
    <section className={frame.section}>
      <h2>{w('redaction:done.title')}</h2>
      {data?.redactions.length === 0 && <p className={styles.quiet}>{w('redaction:done.none')}</p>}
      <ul className={styles.done}>
        {data?.redactions.map((it) => (
          <DoneLine key={it.id} done={it} />
        ))}
      </ul>
    </section>
  );
}

function DoneLine({ done }: { readonly done: RedactionDone }) {
  const { w, t, language } = useWords();
  const whatWent = useWhatWent();
  return (
    <li>
      {w('redaction:done.line', {
        when: formatWhen(done.at, language),
        what: whatWent(done),
        by: done.by ?? t('redaction:done.someone'),
      })}
      {!done.finished && <>（{w('redaction:done.waiting')}）</>}
    </li>
  );
}
