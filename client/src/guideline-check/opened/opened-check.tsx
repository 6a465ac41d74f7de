import type { OpenedAnswers, SealedSheets } from '@yoriai/shared/guideline-check/api';
import { guidelineFields, guidelineItems } from '@yoriai/shared/guideline-check/items';
import { useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Opening } from '../../app/opening.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { PaperSection } from '../../worksheets/paper/paper-section.tsx';
import { useWorksheet, useWorksheetTopic } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import styles from '../check.module.css';
import { myAddress, useAnswers } from '../queries.ts';
import { Rounds } from '../rounds.tsx';
import { Differences } from './differences.tsx';

/** After all were opened: the sheets side by side, and what the group writes of it together. */
export function OpenedCheck({ sealed }: { readonly sealed: SealedSheets }) {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { view, template } = useWorksheet();
  useWorksheetTopic('meta');
  const { data, error, refetch } = useAnswers(area, worksheet);
  const summary = template.sections.find(({ id }) => id === guidelineFields.summary);
  return (
    <article className={styles.paper} data-wide="">
      <header className={styles.ownHead}>
        <h1 className={styles.title}>{view.title}</h1>
        {sealed.mine && (
          <ButtonLink href={myAddress(area, worksheet)} icon="sheet">
            {w('guidelineCheck:mine.read')}
          </ButtonLink>
        )}
      </header>
      <FailureNotice
        failure={error}
        action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
      />
      {!data && !error && <Opening />}
      {data && <Laid answers={data} />}
      {summary && <PaperSection section={summary} number={2} />}
      <Rounds />
    </article>
  );
}

type Filter = 'all' | '1' | '2' | '3' | '4';
const filters: readonly Filter[] = ['all', '1', '2', '3', '4'];

function Laid({ answers: { opened, sheets } }: { readonly answers: OpenedAnswers }) {
  const { w, language } = useWords();
  const { template } = useWorksheet();
  const [filter, setFilter] = useState<Filter>('all');
  const items = guidelineItems(template).filter(({ part }) => filter === 'all' || part === filter);
  const isNamed = sheets.some(({ name }) => name !== undefined);
  return (
    <section className={styles.laid}>
      <h2 className={styles.numbered}>
        <i className="num">1</i>
        <span>{w('guidelineCheck:opened.title')}</span>
      </h2>
      <p>
        {w('guidelineCheck:opened.when', { when: formatWhen(opened, language), count: sheets.length })}
        {sheets.length > 0 && !isNamed && w('guidelineCheck:opened.few')}
      </p>
      {sheets.length === 0 && <p>{w('guidelineCheck:opened.none')}</p>}
      {sheets.length > 0 && (
        <>
          <p>{w('guidelineCheck:opened.order')}</p>
          <div className={styles.filter}>
            <Choice
              label={w('guidelineCheck:opened.filter')}
              value={filter}
              onChange={setFilter}
              options={filters.map((value) => ({
                value,
                words:
                  value === 'all'
                    ? w('guidelineCheck:opened.all')
                    : w('guidelineCheck:mine.part', { part: value }),
              }))}
            />
          </div>
          <Differences items={items} sheets={sheets} />
        </>
      )}
    </section>
  );
}
