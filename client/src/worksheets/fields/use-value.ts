import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useEntry, useMayWrite, useWorksheet } from '../session/use-worksheet.ts';
import { useSkin } from '../skin-context.ts';

export interface ValueAtHand {
  readonly value: FieldValue | undefined;
  readonly mayWrite: boolean;
  /** Sets the value or, with undefined, takes it away. */
  readonly set: (value: FieldValue | undefined) => void;
  /** Why the form does not take this value here. */
  readonly refuse: (value: FieldValue) => ReactNode | undefined;
}

/** The single value of a field or of a column of a row, and the one way to change it. */
export function useValue(field: string, row: string | undefined): ValueAtHand {
  const session = useWorksheet();
  const { w } = useWords();
  const skin = useSkin();
  return {
    value: useEntry(field, row)?.value,
    mayWrite: useMayWrite(),
    set: (value) => {
      session.edit((sheet, hand, origin) => setValue(sheet, { row, field }, value, hand, origin));
    },
    refuse: (value) => {
      const at = row === undefined ? undefined : session.view.rows.get(row);
      const why = at && skin.refuse?.(at, field, value);
      return why && w(why);
    },
  };
}
