import { scoreField, selfCheckSteps } from '@yoriai/shared/self-check/scores';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import { type ReactNode, useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { SavedState } from '../collaboration/saved-state.tsx';
import { OwnSheet } from '../own-sheets/own-sheet.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { StepButtons } from '../worksheets/page/step-buttons.tsx';
import { PaperSection } from '../worksheets/paper/paper-section.tsx';
import { useEntry, useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { CarryNextAction } from './carry-next-action.tsx';
import { usePeriodWords } from './period-words.ts';
import { selfCheckPrintAddress, selfChecksAddress, useSelfChecks } from './queries.ts';
import styles from './self-check-sheet.module.css';
import { ShowDialog } from './show-dialog.tsx';
import { useStepWords } from './use-step-words.ts';

/** One's own sheet of a half-year: begun when it is opened for the first time. */
export function SelfCheckSheet({ period }: { readonly period: string }) {
  const { w } = useWords();
  const template = worksheetTemplate('self-check');
  if (!template) return null;
  return (
    <OwnSheet
      template={template}
      begin={`/api/self-checks/${period}`}
      trouble={(notice) => (
        <>
          <Bar period={period} />
          <main className={styles.page}>
            {notice}
            <ButtonLink href={selfChecksAddress} icon="left">
              {w('selfCheck:sheet.back')}
            </ButtonLink>
          </main>
        </>
      )}
    >
      <Sheet period={period} template={template} />
    </OwnSheet>
  );
}

interface BarProps {
  readonly period: string;
  readonly state?: ReactNode;
  readonly children?: ReactNode;
}

function Bar({ period, state, children }: BarProps) {
  const { t } = useWords();
  const { organization } = useSignedIn();
  const periods = usePeriodWords();
  usePageTitle(`${t('selfCheck:title')} ${periods.plainName(period)}`);
  return (
    <TopBar
      crumbs={[
        { label: organization, href: '/?all' },
        { label: t('selfCheck:title'), href: selfChecksAddress },
        { label: periods.plainName(period) },
      ]}
      state={state}
    >
      {children}
    </TopBar>
  );
}

function Sheet({ period, template }: { readonly period: string; readonly template: Template }) {
  const { w } = useWords();
  const { document } = useWorksheet();
  const periods = usePeriodWords();
  return (
    <>
      <Bar period={period} state={<SavedState document={document} />}>
        <StepButtons />
        <ButtonLink href={selfCheckPrintAddress(period)} variant="quiet" icon="print">
          {w('worksheets:bar.print')}
        </ButtonLink>
      </Bar>
      <main className={styles.page}>
        <article className={styles.paper}>
          <header className={styles.head}>
            <p>{w('selfCheck:title')}</p>
            <h1>{periods.name(period)}</h1>
            <p className={styles.months}>{periods.months(period)}</p>
          </header>
          <WhoReads period={period} />
          {template.sections.map((section, index) => (
            <PaperSection key={section.id} section={section} number={index + 1} />
          ))}
          <CarryNextAction />
          <Unscored />
          <ButtonLink href={selfChecksAddress} icon="left">
            {w('selfCheck:sheet.back')}
          </ButtonLink>
        </article>
      </main>
    </>
  );
}

/** Who reads the sheet at present, and the way to change it. */
function WhoReads({ period }: { readonly period: string }) {
  const { w } = useWords();
  const { data } = useSelfChecks();
  const [choosing, setChoosing] = useState(false);
  const shownTo = data?.own.find((it) => it.period === period)?.shownTo ?? [];
  const names = shownTo.map(({ name }) => name).join('、');
  return (
    <div className={styles.who}>
      <p>
        <Icon name={names === '' ? 'lock' : 'eye-all'} />
        <b>{names === '' ? w('selfCheck:only') : w('selfCheck:state.shown', { names })}</b>
      </p>
      <p>{w('selfCheck:sheet.notice')}</p>
      {data && (
        <Button icon="users" onPress={() => setChoosing(true)}>
          {w('selfCheck:show.act')}
        </Button>
      )}
      {data && choosing && (
        <ShowDialog
          period={period}
          colleagues={data.colleagues}
          shownTo={shownTo}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

/** Which steps bear no score yet. All else may stay empty (B-31). */
function Unscored() {
  const { w } = useWords();
  const steps = useStepWords();
  const [know, connect, involve, spread] = selfCheckSteps;
  const scored = {
    [know]: useEntry(scoreField(know)),
    [connect]: useEntry(scoreField(connect)),
    [involve]: useEntry(scoreField(involve)),
    [spread]: useEntry(scoreField(spread)),
  };
  const open = selfCheckSteps.filter((step) => scored[step] === undefined);
  return (
    <p className={styles.unscored} role="status">
      <Icon name={open.length === 0 ? 'check' : 'ring'} />
      <span>
        {open.length === 0
          ? w('selfCheck:state.complete')
          : w('selfCheck:state.open', { steps: open.map(steps.plain).join('、') })}
      </span>
    </p>
  );
}
