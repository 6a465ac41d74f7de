import type { Field } from '@yoriai/shared/worksheets/field';
import { useContext } from 'react';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { HeldContext, useConduct } from '../conduct.ts';
import { LostValues } from '../lost/lost-values.tsx';
import { useBeingAt } from '../presence/use-being-at.ts';
import { WritersHere } from '../presence/writers-here.tsx';
import { RemarksBeside } from '../remarks/remarks-beside.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useSheetUi } from '../session/use-worksheet.ts';
import styles from './field.module.css';
import { FieldHead } from './field-head.tsx';
import { FieldInput } from './field-input.tsx';

export interface FieldViewProps {
  readonly field: Field;
  /** The row, for a column of a table. */
  readonly row?: string | undefined;
  /** `hidden`: the words over it say it already; a screen reader is told all the same. @default 'shown' */
  readonly label?: 'shown' | 'hidden' | undefined;
  /** In place of the label, for a screen reader: 月日, 3行目. */
  readonly name?: string | undefined;
  /** In a cell: as little room as it takes. */
  readonly compact?: boolean | undefined;
}

/** Any field of the sheet, or a column of a row: to be written, or to be read by whoever may not write. */
export function FieldView({ field, row, label = 'shown', name, compact }: FieldViewProps) {
  const { plain } = useWording();
  const { w } = useWords();
  const at = placeKey(row, field.id);
  const lit = useSheetUi((ui) => row === undefined && ui.lit === field.id);
  const being = useBeingAt(at);
  const isHeld = useContext(HeldContext);
  const because = useConduct().heldBecause(field.id);
  // Of a table that is held, its cells are, too.
  if (row === undefined && because !== undefined && !isHeld)
    return (
      <HeldContext value={true}>
        <FieldView {...{ field, row, label, name, compact }} />
      </HeldContext>
    );
  return (
    <div
      className={cx(styles.field, compact && styles.compact, lit && styles.lit)}
      data-place={at}
      data-on={row === undefined ? field.id : undefined}
      {...being}
    >
      {label === 'shown' && <FieldHead field={field} row={row} />}
      {isHeld && row === undefined && because !== undefined && (
        <p className={styles.held} data-held-field={field.id}>
          <Icon name="hand" />
          <span>{w(because)}</span>
        </p>
      )}
      <WritersHere at={at} />
      <FieldInput field={field} row={row} name={name ?? plain(field.label)} compact={compact} />
      <LostValues field={field} row={row} />
      {row === undefined && <RemarksBeside on={field.id} />}
    </div>
  );
}
