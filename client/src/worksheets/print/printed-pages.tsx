import type {
  PrintedField,
  PrintedPaper,
  PrintedRemark,
} from '@yoriai/shared/worksheets/printed/printed-paper';
import { cardsOf, isWide } from '@yoriai/shared/worksheets/printed/wide-table';
import { type ReactNode, Suspense } from 'react';
import { RichView } from '../../text/rich-view.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatDay } from '../../words/when.ts';
import { RelationMapView } from '../fields/relation-map-view.tsx';
import styles from './print.module.css';

interface PrintedPagesProps {
  readonly paper: PrintedPaper;
  readonly area: string | undefined;
  /** What else must stand at its head. */
  readonly mark: ReactNode;
  /** Number, day and for whom; on every page (P18). */
  readonly copy: string | undefined;
  /** Whether nothing of it is printed yet: not even its title at the edge of a page. */
  readonly hidden: boolean;
}

/** The paper in the order in which it is read; the browser parts it into A4 pages. */
export function PrintedPages({ paper, area, mark, copy, hidden }: PrintedPagesProps) {
  const { t, w } = useWords();
  const marks = [
    ...(paper.caution ? [t('worksheetPrint:mark')] : []),
    ...(paper.withInternal ? [t('worksheetPrint:with-internal')] : []),
  ];
  return (
    <main className={styles.paper} data-print="worksheet">
      {!hidden && <style>{marginBoxes([paper.title, ...marks].join('　'), copy ?? '')}</style>}
      <header className={styles.head}>
        <p>
          <span>{paper.form}</span>
          <span>{formatDay(Date.now())}</span>
        </p>
        <h1>{paper.title}</h1>
        <p>
          {area !== undefined && <span>{w('worksheetPrint:area', { area })}</span>}
          {marks.map((mark) => (
            <b key={mark} className={styles.mark}>
              {mark}
            </b>
          ))}
          <Suspense fallback={null}>{mark}</Suspense>
        </p>
        {copy !== undefined && <p>{copy}</p>}
      </header>
      <PrintedSections paper={paper} />
    </main>
  );
}

/** The sections alone, as they are read on a page or in a dialog. */
export function PrintedSections({ paper }: Pick<PrintedPagesProps, 'paper'>) {
  return paper.sections.map((section) => (
    <section key={section.number} className={styles.section}>
      {section.part !== undefined && <p className={styles.part}>{section.part}</p>}
      <h2>
        <i>{section.number}</i>
        {section.title}
      </h2>
      {section.fields.map((field) => (
        <Field key={field.label} field={field} alone={section.fields.length === 1} />
      ))}
      <Remarks remarks={section.remarks} />
    </section>
  ));
}

/** The label is left out where the section's title has said it. */
function Field({ field, alone }: { readonly field: PrintedField; readonly alone: boolean }) {
  if (field.is === 'check')
    return (
      <p className={styles.check}>
        <span>{field.checked ? '☑' : '☐'}</span>
        {field.label}
      </p>
    );
  return (
    <div className={field.is === 'line' ? styles.line : styles.field}>
      {(!alone || field.is === 'line') && <h3>{field.label}</h3>}
      <Content field={field} />
    </div>
  );
}

function Content({ field }: { readonly field: Exclude<PrintedField, { is: 'check' }> }) {
  switch (field.is) {
    case 'rich':
      return <RichView rich={field.rich} />;
    case 'line':
      return <p className={styles.words}>{field.text}</p>;
    case 'map':
      return field.map ? (
        <div className={styles.map}>
          <RelationMapView map={field.map} />
        </div>
      ) : null;
    case 'table':
      return isWide(field) ? <Cards table={field} /> : <Table table={field} />;
  }
}

function Table({ table: { columns, rows } }: { readonly table: Extract<PrintedField, { is: 'table' }> }) {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table>
      <colgroup>
        {columns.map(({ label, share }) => (
          <col key={label} style={{ width: `${(share / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed row is its place
          <tr key={index}>
            {row.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed cell is its place
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows with more columns than fit side by side. */
function Cards({ table }: { readonly table: Extract<PrintedField, { is: 'table' }> }) {
  return (
    <ul className={styles.cards}>
      {cardsOf(table).map(({ line, answers }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed row is its place
        <li key={index}>
          <p className={styles.cardHead}>
            {line.map(({ label, text }) => (
              <span key={label}>{text}</span>
            ))}
          </p>
          <dl>
            {answers.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly PrintedRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ kind, text, by, answers }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed remark is its place
        <li key={index}>
          <b>{kind}</b>
          <span className={styles.by}>{by}</span>
          <span className={styles.words}>{text}</span>
          <Remarks remarks={answers} />
        </li>
      ))}
    </ul>
  );
}

/** What stands at the top and the foot of every page: a browser takes it from here and nowhere else. */
const marginBoxes = (head: string, copy: string): string => `@page {
  size: A4;
  margin: 18mm 16mm 16mm;
  @top-right { content: ${quoted(head)}; font-size: 9pt; }
  @bottom-left { content: ${quoted(copy)}; font-size: 9pt; }
  @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; }
}`;

/** A CSS string that holds whatever somebody named the paper (HOST-5). */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}\p{Zs}]/gu, (it) => `\\${(it.codePointAt(0) ?? 0).toString(16)} `)}"`;
