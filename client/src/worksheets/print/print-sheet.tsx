import { copyInWords } from '@yoriai/shared/access-record/copy';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { hasInternal, printPaper } from '@yoriai/shared/worksheets/printed/printed-paper';
import type { Template } from '@yoriai/shared/worksheets/template';
import { type ReactNode, useState } from 'react';
import type { Numbering } from '../../access-record/numbered.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TopBar, type TopBarProps } from '../../ui/top-bar.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import styles from './print.module.css';
import { PrintedPages } from './printed-pages.tsx';

interface PrintSheetProps extends Pick<TopBarProps, 'crumbs'> {
  readonly template: Template;
  readonly content: PlainWorksheet;
  /** Where it is written. */
  readonly back: string;
  /** The name of its area; absent for a sheet that belongs to none. */
  readonly area?: string | undefined;
  readonly mark?: ReactNode;
  /** Absent for a sheet that is one's own: nobody else counts its copies (P16, P18). */
  readonly numbering?: Numbering | undefined;
  /** What else can be made of it, with or without 所感. */
  readonly keep?: (internal: boolean) => ReactNode;
}

/** A sheet as the printer gets it, and over it, on the screen alone, what can be done with it. */
export function PrintSheet({
  template,
  content,
  crumbs,
  back,
  area,
  mark,
  numbering,
  keep,
}: PrintSheetProps) {
  const { language, t, w } = useWords();
  const { plain } = useWording();
  const [internal, setInternal] = useState(false);
  usePageTitle(content.title);
  const copy = numbering?.made?.marked ? copyInWords(numbering.made.copy, language) : undefined;
  const isUnnumbered = numbering !== undefined && numbering.made === undefined;
  const paper = printPaper(template, content, { language, internal });
  return (
    <>
      <div className={styles.screen}>
        <TopBar crumbs={[...crumbs, { label: t('worksheetPrint:print') }]} />
        <div className={styles.acts}>
          <Button
            variant="primary"
            icon="print"
            isPending={numbering?.isAsking ?? false}
            onPress={numbering?.print ?? (() => window.print())}
          >
            {w('worksheetPrint:now')}
          </Button>
          {keep?.(internal)}
          {hasInternal(template) && (
            <Switch isSelected={internal} onChange={setInternal}>
              {w('worksheetPrint:internal')}
            </Switch>
          )}
          <ButtonLink href={back}>{w('worksheetPrint:back')}</ButtonLink>
        </div>
        {numbering && <p className={styles.caution}>{w('copies:will-bear')}</p>}
        {paper.caution && (
          <p className={styles.caution}>{w('worksheetPrint:caution', { form: plain(template.title) })}</p>
        )}
      </div>
      <PrintedPages paper={paper} area={area} mark={mark} copy={copy} hidden={isUnnumbered} />
    </>
  );
}
