import type { Section } from '@yoriai/shared/worksheets/template';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../../ui/use-width.ts';
import { Margin } from '../remarks/margin.tsx';
import { MarginContext } from '../remarks/margin-context.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './paper.module.css';
import { PaperHead } from './paper-head.tsx';
import { PaperSection } from './paper-section.tsx';
import { SectionTabs } from './section-tabs.tsx';

export interface PaperProps {
  /** @default those of the template */
  readonly sections?: readonly Section[];
  /** Above the sections. */
  readonly head?: ReactNode;
  /** In place of the drawn sections; their tabs stay. */
  readonly children?: ReactNode;
}

/** Below these widths of the desk there is no margin, and no tabs at the left; in `em` of the page's type. */
const roomForMargin = 70;
const roomForTabs = 58;

/** The paper on the desk: its tabs at the left, its margin at the right. */
export function Paper({ sections, head, children }: PaperProps) {
  const { template } = useWorksheet();
  const [measure, width] = useWidth();
  const shown = sections ?? template.sections;
  const em = Number.parseFloat(getComputedStyle(document.body).fontSize);
  const hasMargin = width !== undefined && width >= roomForMargin * em;
  const hasTabs = width !== undefined && width >= roomForTabs * em;
  return (
    <MarginContext value={hasMargin}>
      <div className={styles.desk} ref={measure}>
        <div className={cx(styles.spread, hasTabs && styles.withTabs, hasMargin && styles.withMargin)}>
          {shown.length > 1 && <SectionTabs sections={shown} isUpright={hasTabs} />}
          <article className={styles.paper} data-paper-sheet="">
            <PaperHead />
            {head}
            {children ??
              shown.map((section, index) => (
                <PaperSection key={section.id} section={section} number={index + 1} />
              ))}
          </article>
          {hasMargin && <Margin />}
        </div>
      </div>
    </MarginContext>
  );
}
