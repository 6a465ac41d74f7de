import type { SealedSheets } from '@yoriai/shared/guideline-check/api';
import { guidelineFields } from '@yoriai/shared/guideline-check/items';
import { fieldOf, type Section } from '@yoriai/shared/worksheets/template';
import { useEffect, useState } from 'react';
import { worksheetAddress } from '../areas/queries.ts';
import { OwnSheet } from '../own-sheets/own-sheet.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { FieldView } from '../worksheets/fields/field-view.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import type { WorksheetSession } from '../worksheets/session/worksheet-session.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './check.module.css';
import { DirectionItems } from './direction-items.tsx';
import { ownAt } from './queries.ts';
import { useAfterChange } from './use-after-change.ts';

/** One's own sheet: sealed while the others' are, afterwards to be read. */
export function OwnCheck({ sealed }: { readonly sealed: SealedSheets }) {
  const { area, worksheet } = useWhichWorksheet();
  const paper = useWorksheet();
  return (
    <OwnSheet
      template={paper.template}
      begin={ownAt(area, worksheet)}
      trouble={(notice) => (
        <article className={styles.paper}>
          <Back />
          {notice}
        </article>
      )}
    >
      <Sheet paper={paper} isOpened={sealed.opened !== undefined} />
    </OwnSheet>
  );
}

interface SheetProps {
  /** The session of the paper in which it stands. */
  readonly paper: WorksheetSession;
  readonly isOpened: boolean;
}

function Sheet({ paper, isOpened }: SheetProps) {
  const { w } = useWords();
  const own = useWorksheet();
  const { template } = own;
  useEffect(() => {
    paper.show({ own });
    return () => paper.show({ own: undefined });
  }, [paper, own]);
  const notation = fieldOf(template, guidelineFields.notation);
  const finished = fieldOf(template, guidelineFields.finished);
  return (
    <article className={styles.paper}>
      <Back />
      <header className={styles.ownHead}>
        <h1 className={styles.title}>{w('guidelineCheck:mine.title')}</h1>
      </header>
      <p className={styles.sign}>
        <Icon name={isOpened ? 'eye-all' : 'lock'} />
        <span>{w(isOpened ? 'guidelineCheck:mine.opened' : 'guidelineCheck:mine.only')}</span>
      </p>
      {notation && <FieldView field={notation} />}
      <Parts />
      {finished && (
        <section className={styles.finish}>
          <h2>{w('guidelineCheck:mine.finish')}</h2>
          <FieldView field={finished} label="hidden" />
          <Hint field={finished.id} />
          <Back />
        </section>
      )}
    </article>
  );
}

function Hint({ field }: { readonly field: string }) {
  const { template } = useWorksheet();
  const { shown } = useWording();
  const hint = fieldOf(template, field)?.hint;
  return hint ? <p>{shown(hint)}</p> : null;
}

function Back() {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  return (
    <div className={styles.back}>
      <ButtonLink href={worksheetAddress(area, worksheet)} icon="left" variant="quiet">
        {w('guidelineCheck:mine.back')}
      </ButtonLink>
    </div>
  );
}

/** The four 指針, one in sight at a time: 34 items in one go are too long a way on a phone. */
function Parts() {
  const { t, w } = useWords();
  const { template } = useWorksheet();
  const parts = partsOf(template.sections);
  const [current, setCurrent] = useState(0);
  const top = useAfterChange<HTMLElement>(current, (it) => {
    it.scrollIntoView({ block: 'start' });
    it.querySelector('h2')?.focus({ preventScroll: true });
  });
  const sections = parts[current] ?? [];
  return (
    <section ref={top} className={styles.parts}>
      <nav aria-label={t('guidelineCheck:mine.parts')} className={styles.tabs}>
        {parts.map(([first], index) => (
          <button
            key={first?.id}
            type="button"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => setCurrent(index)}
          >
            {w('guidelineCheck:mine.part', { part: index + 1 })}
          </button>
        ))}
      </nav>
      {sections.map((section, index) => (
        <DirectionItems key={section.id} section={section} number={index + 1} />
      ))}
      {current + 1 < parts.length && (
        <Button wide icon="right" onPress={() => setCurrent(current + 1)}>
          {w('guidelineCheck:mine.next')}
        </Button>
      )}
    </section>
  );
}

/** The sections of items, by 指針: each begins with the section that names it. */
function partsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const parts: Section[][] = [];
  for (const section of sections) {
    if (!section.fields.some(({ type }) => type === 'priority')) continue;
    if (section.part) parts.push([]);
    parts.at(-1)?.push(section);
  }
  return parts;
}
