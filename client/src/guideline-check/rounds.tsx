import type { GuidelineRound } from '@yoriai/shared/guideline-check/api';
import { lazy, Suspense } from 'react';
import type { BarPattern } from '../own-sheets/bar-fill.tsx';
import { PatternSign } from '../own-sheets/pattern-sign.tsx';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { useRounds } from './queries.ts';
import styles from './rounds.module.css';

const SmallBars = lazy(() => import('../own-sheets/small-bars.tsx'));

const marks = ['double', 'single', 'numbered'] as const;
const patterns: Readonly<Record<(typeof marks)[number], BarPattern>> = {
  double: 'grid',
  single: 'dots',
  numbered: 'stripes',
};
const parts = ['1', '2', '3', '4'] as const;

/** How often items were marked, round by round and 指針 by 指針: small charts, and the same figures as a table. */
export function Rounds() {
  const { w } = useWords();
  const { area } = useWhichWorksheet();
  const { data: rounds = [] } = useRounds(area);
  if (rounds.length < 2) return null;
  const seen = marks.filter((mark) => rounds.some((round) => round.parts.some((it) => it[mark] > 0)));
  const sums = rounds.flatMap((round) => round.parts.map((it) => it.double + it.single + it.numbered));
  return (
    <section className={styles.rounds}>
      <h2>{w('guidelineCheck:rounds.title')}</h2>
      <p>{w('guidelineCheck:rounds.lead')}</p>
      <ul className={styles.legend}>
        {seen.map((mark) => (
          <li key={mark}>
            <PatternSign pattern={patterns[mark]} />
            {w(`guidelineCheck:rounds.${mark}`)}
          </li>
        ))}
      </ul>
      <div className={styles.charts}>
        {parts.map((part) => (
          <figure key={part}>
            <figcaption>{w('guidelineCheck:mine.part', { part })}</figcaption>
            <Suspense fallback={<div className={styles.place} />}>
              <SmallBars
                series={seen.map((mark) => ({ key: mark, pattern: patterns[mark] }))}
                bars={rounds.map((round, index) => ({ label: String(index + 1), ...marksOf(round, part) }))}
                top={Math.max(1, ...sums)}
              />
            </Suspense>
          </figure>
        ))}
      </div>
      <RoundsTable rounds={rounds} seen={seen} />
    </section>
  );
}

interface RoundsTableProps {
  readonly rounds: readonly GuidelineRound[];
  readonly seen: readonly (typeof marks)[number][];
}

function RoundsTable({ rounds, seen }: RoundsTableProps) {
  const { t, w } = useWords();
  return (
    <div className={styles.wide}>
      <table className={styles.table} aria-label={t('guidelineCheck:rounds.table')}>
        <thead>
          <tr>
            <th scope="col">{w('guidelineCheck:rounds.round')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                <PartHead part={part} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map((round, index) => (
            <tr key={round.worksheet}>
              <th scope="row">
                <span className="num">{index + 1}</span> {round.title}
                <small>{w('guidelineCheck:rounds.sheets', { count: round.sheets })}</small>
              </th>
              {parts.map((part) => (
                <td key={part} className="num">
                  {seen.map((mark) => (
                    <span key={mark}>
                      {w(`guidelineCheck:rounds.${mark}`)} {marksOf(round, part)?.[mark] ?? 0}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The short sign of a 指針, and its whole name for a screen reader. */
function PartHead({ part }: { readonly part: string }) {
  const { w } = useWords();
  const { plain } = useWording();
  const { template } = useWorksheet();
  const section = template.sections.find((it) => it.part && it.id.startsWith(`${part}-`));
  return <abbr title={section?.part && plain(section.part)}>{w('guidelineCheck:mine.part', { part })}</abbr>;
}

const marksOf = (round: GuidelineRound, part: string) => round.parts.find((it) => it.part === part);
