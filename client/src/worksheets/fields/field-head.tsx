import type { Field } from '@yoriai/shared/worksheets/field';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import styles from './field.module.css';

/** The words over a field: what is asked for, when it is written, and who will not see it. */
export function FieldHead({ field, row }: { readonly field: Field; readonly row?: string | undefined }) {
  return (
    <div className={styles.head}>
      <FieldLabel field={field} />
      <FieldSigns field={field} />
      {field.hint && row === undefined && <FieldHint field={field} />}
    </div>
  );
}

function FieldLabel({ field }: { readonly field: Field }) {
  const { shown } = useWording();
  return <span className={styles.label}>{shown(field.label)}</span>;
}

/** Signs that stay where the label itself is left out: above a section's only field. */
export function FieldSigns({ field }: { readonly field: Field }) {
  const { w } = useWords();
  return (
    <>
      {field.required && <span className={styles.sign}>{w('sheetFields:sign.required')}</span>}
      {field.when && <span className={styles.sign}>{w(`sheetFields:sign.${field.when}`)}</span>}
      {field.internal && (
        <span className={styles.sign}>
          <Icon name="lock" />
          {w('sheetFields:sign.internal')}
        </span>
      )}
    </>
  );
}

export function FieldHint({ field }: { readonly field: Field }) {
  const { shown } = useWording();
  return field.hint ? <p className={styles.hint}>{shown(field.hint)}</p> : null;
}
