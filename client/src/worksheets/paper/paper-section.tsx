import type { Field } from '@yoriai/shared/worksheets/field';
import type { Section } from '@yoriai/shared/worksheets/template';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWording } from '../../words/use-wording.ts';
import { useConduct } from '../conduct.ts';
import { FieldHint, FieldSigns } from '../fields/field-head.tsx';
import { FieldView } from '../fields/field-view.tsx';
import { isShort } from '../fields/is-short.ts';
import { PutSlip } from '../remarks/put-slip.tsx';
import { RemarksBeside } from '../remarks/remarks-beside.tsx';
import { useSkin } from '../skin-context.ts';
import styles from './paper.module.css';

export interface PaperSectionProps {
  readonly section: Section;
  /** Its number on the paper, from 1. */
  readonly number: number;
  /** In place of its fields. */
  readonly children?: ReactNode;
}

/** A section of the paper: number, title, fields, and what a form adds of its own. */
export function PaperSection({ section, number, children }: PaperSectionProps) {
  const { shown } = useWording();
  const { sections = {} } = useSkin();
  const { isShared } = useConduct();
  const Own = sections[section.id];
  const fields = isShared ? section.fields.filter(({ internal }) => !internal) : section.fields;
  const [only] = section.fields.length === 1 ? fields : [];
  const isSaid = only !== undefined && only.label.ja === section.title.ja;
  return (
    <section id={`section-${section.id}`} data-on={section.id} className={styles.section}>
      {section.part && <p className={styles.part}>{shown(section.part)}</p>}
      <header>
        <h2 tabIndex={-1}>
          <i className="num">{number}</i>
          <span>{shown(section.title)}</span>
        </h2>
        {only && isSaid && <FieldSigns field={only} />}
        <PutSlip section={section} />
      </header>
      {section.lead && <p className={styles.lead}>{shown(section.lead)}</p>}
      {only && isSaid && <FieldHint field={only} />}
      {Own && <Own />}
      {children ?? (
        <div className={styles.fields}>
          {fields.map((field) => (
            <div key={field.id} className={cx(isShort(field) && section.fields.length > 1 && styles.short)}>
              <OwnField field={field} isSaid={isSaid} />
            </div>
          ))}
        </div>
      )}
      {section.fields.every(({ id }) => id !== section.id) && <RemarksBeside on={section.id} />}
    </section>
  );
}

/** A field as its form draws it, or as every form does. */
function OwnField({ field, isSaid }: { readonly field: Field; readonly isSaid: boolean }) {
  const { fields = {} } = useSkin();
  const Own = fields[field.id];
  if (Own) return <Own field={field} />;
  return <FieldView field={field} label={isSaid || field.type === 'check' ? 'hidden' : 'shown'} />;
}
