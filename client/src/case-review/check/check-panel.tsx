import type { AnsweredRisk } from '@yoriai/shared/case-review/api';
import { useEffect, useId, useRef, useState } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useAnonymity } from '../queries.ts';
import { checkHeading, useCheckPanel } from '../use-panel.ts';
import styles from './check.module.css';
import { ConfirmPart } from './confirm-part.tsx';
import { RiskItem } from './risk-item.tsx';

/** The check, beside the sheet: what is to be looked at, what was said of it, and 確認しました (AC-B B6, B7). */
export function CheckPanel() {
  const { t, w } = useWords();
  const anonymity = useAnonymity();
  const { show } = useCheckPanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const risks = anonymity?.risks ?? [];
  const mended = useMended(anonymity?.risks);
  const open = risks.filter(({ answered }) => !answered);
  const answered = risks.filter((risk) => risk.answered);
  return (
    <section className={styles.panel} aria-labelledby={checkHeading} data-side="narrow" data-staff-only="">
      <div className={styles.head}>
        <h2 id={checkHeading} ref={heading} tabIndex={-1}>
          {w('caseReview:check.title')}
        </h2>
        <IconButton icon="x" label={t('caseReview:check.close')} onPress={() => show(false)} />
      </div>
      <p className={styles.lead}>{w('caseReview:check.lead')}</p>
      {anonymity && (
        <>
          <h3 aria-live="polite">{w('caseReview:check.open', { n: open.length })}</h3>
          {open.length === 0 ? (
            <p className={styles.none}>
              <b>{w('caseReview:check.none')}</b> {w('caseReview:check.none-text')}
            </p>
          ) : (
            <ul className={styles.risks}>
              {open.map((risk) => (
                <RiskItem key={risk.id} risk={risk} />
              ))}
            </ul>
          )}
          <ConfirmPart anonymity={anonymity} />
          <Mended risks={mended} />
          <Answered risks={answered} />
          <Log checks={anonymity.checks} />
        </>
      )}
    </section>
  );
}

/** What was there when the panel was opened, or since, and is no more: somebody mended it. */
function useMended(risks: readonly AnsweredRisk[] | undefined): readonly AnsweredRisk[] {
  const [seen, setSeen] = useState<ReadonlyMap<string, AnsweredRisk>>(new Map());
  useEffect(() => {
    if (risks) setSeen((before) => new Map([...before, ...risks.map((risk) => [risk.id, risk] as const)]));
  }, [risks]);
  const there = new Set(risks?.map(({ id }) => id));
  return [...seen.values()].filter(({ id, answered }) => !answered && !there.has(id));
}

function Mended({ risks }: { readonly risks: readonly AnsweredRisk[] }) {
  const { w } = useWords();
  if (risks.length === 0) return null;
  return (
    <>
      <h3>{w('caseReview:check.mended', { n: risks.length })}</h3>
      <ul className={styles.mended}>
        {risks.map(({ id, kind, found }) => (
          <li key={id}>
            <Icon name="check" />
            <span>
              {w(`caseReview:risk.${kind}`)} <q>{found}</q>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Answered({ risks }: { readonly risks: readonly AnsweredRisk[] }) {
  const { w } = useWords();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (risks.length === 0) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon={isOpen ? 'up' : 'chev-d'}
        aria-expanded={isOpen}
        aria-controls={list}
        onPress={() => setOpen(!isOpen)}
      >
        {w('caseReview:check.answered', { n: risks.length })}
      </Button>
      <ul id={list} hidden={!isOpen} className={styles.risks}>
        {risks.map((risk) => (
          <RiskItem key={risk.id} risk={risk} />
        ))}
      </ul>
    </>
  );
}

function Log({ checks }: { readonly checks: NonNullable<ReturnType<typeof useAnonymity>>['checks'] }) {
  const { w, language } = useWords();
  if (checks.length === 0) return null;
  return (
    <div className={styles.log}>
      <h3>{w('caseReview:check.log')}</h3>
      <ul>
        {checks.map(({ by, at, reason }) => (
          <li key={at}>
            {w('caseReview:check.log-line', { name: by, when: formatWhen(at, language) })}
            {reason !== undefined && <small>{w('caseReview:state.reason', { reason })}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
