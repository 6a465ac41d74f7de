import { itemField } from '@yoriai/shared/guideline-check/items';
import type { Field } from '@yoriai/shared/worksheets/field';
import type { Section } from '@yoriai/shared/worksheets/template';
import { useWording } from '../words/use-wording.ts';
import { FieldView } from '../worksheets/fields/field-view.tsx';
import styles from './check.module.css';

/** A 方向性 with its items: what is asked, and below it the mark and the two texts. */
export function DirectionItems({ section, number }: { readonly section: Section; readonly number: number }) {
  const { shown } = useWording();
  const items = section.fields.filter(({ type }) => type === 'priority');
  return (
    <>
      {section.part && (
        <h2 className={styles.part} tabIndex={-1}>
          {shown(section.part)}
        </h2>
      )}
      <h3 className={styles.direction}>
        <i className="num">{number}</i>
        <span>{shown(section.title)}</span>
      </h3>
      <ol className={styles.items}>
        {items.map((field, index) => (
          <li key={field.id} aria-labelledby={`${field.id} question`}>
            <Item field={field} sign={circled(index)} section={section} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface ItemProps {
  /** The field of its mark, whose label is the question. */
  readonly field: Field;
  readonly sign: string;
  readonly section: Section;
}

function Item({ field, sign, section }: ItemProps) {
  const { plain, shown } = useWording();
  const [id = ''] = field.id.split('.');
  const texts = (['status', 'next'] as const).flatMap(
    (what) => section.fields.find((it) => it.id === itemField(id, what)) ?? [],
  );
  return (
    <>
      <p className={styles.question}>
        <span aria-hidden="true">{sign}</span>
        <b>{shown(field.label)}</b>
      </p>
      <FieldView field={field} label="hidden" />
      <div className={styles.texts}>
        {texts.map((text) => (
          <FieldView key={text.id} field={text} name={`${plain(text.label)} ${plain(field.label)}`} />
        ))}
      </div>
    </>
  );
}

/** ①, ②, … as the form numbers its items. */
const circled = (index: number): string => String.fromCodePoint(0x2460 + index);
