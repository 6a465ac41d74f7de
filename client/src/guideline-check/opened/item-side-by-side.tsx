import type { LaidSheet } from '@yoriai/shared/guideline-check/api';
import { type GuidelineItem, itemField } from '@yoriai/shared/guideline-check/items';
import { fieldOf } from '@yoriai/shared/worksheets/template';
import type { Priority } from '@yoriai/shared/worksheets/values';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWording } from '../../words/use-wording.ts';
import { useWords, type Words } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import styles from './differences.module.css';

interface ItemProps {
  readonly item: GuidelineItem;
  readonly sheets: readonly LaidSheet[];
}

/** What everybody marked and wrote at one item: a column for each sheet where there is room, one below the other on a phone. */
export function ItemSideBySide({ item, sheets }: ItemProps) {
  const { w } = useWords();
  const { shown } = useWording();
  const { template } = useWorksheet();
  const direction = template.sections.find(({ id }) => id === item.section);
  return (
    <article className={styles.item}>
      <p className={styles.direction}>
        {w('guidelineCheck:mine.part', { part: item.part })}
        {direction && <> ・ {shown(direction.title)}</>}
      </p>
      <h4>{shown(item.question)}</h4>
      <ul className={styles.sheets}>
        {sheets.map((sheet, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets come in one answer and never move
          <li key={index}>
            <OneSheet item={item} sheet={sheet} number={index + 1} />
          </li>
        ))}
      </ul>
    </article>
  );
}

interface OneSheetProps {
  readonly item: GuidelineItem;
  readonly sheet: LaidSheet;
  readonly number: number;
}

function OneSheet({ item, sheet, number }: OneSheetProps) {
  const { w } = useWords();
  const answer = sheet.answers[item.id];
  return (
    <>
      <p className={styles.whose}>
        <span>{sheet.name ?? w('guidelineCheck:opened.someone', { number })}</span>
        <Mark priority={answer?.priority} />
      </p>
      {(['status', 'next'] as const).map((what) => (
        <WrittenWords key={what} item={item.id} what={what} words={answer?.[what] ?? ''} />
      ))}
      {!answer && <p className={styles.blank}>{w('guidelineCheck:opened.blank')}</p>}
    </>
  );
}

function WrittenWords({
  item,
  what,
  words,
}: {
  readonly item: string;
  readonly what: 'status' | 'next';
  readonly words: string;
}) {
  const { shown } = useWording();
  const { template } = useWorksheet();
  const field = fieldOf(template, itemField(item, what));
  if (words === '' || !field) return null;
  return (
    <div className={styles.words}>
      <small>{shown(field.label)}</small>
      <p>{words}</p>
    </div>
  );
}

function Mark({ priority }: { readonly priority: Priority | undefined }) {
  const { w } = useWords();
  return <b className={cx(styles.mark, priority !== undefined && styles.set)}>{signOf(priority, w)}</b>;
}

function signOf(priority: Priority | undefined, w: Words['w']): ReactNode {
  if (priority === undefined) return w('guidelineCheck:opened.unset');
  if (typeof priority === 'number') return w('guidelineCheck:opened.numbered', { number: priority });
  return w(`sheetFields:priority.${priority}`);
}
