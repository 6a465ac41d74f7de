import { TableView } from '../table/table-view.tsx';
import { CheckInput } from './check-input.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { DateInput } from './date-input.tsx';
import type { InputProps } from './input-props.ts';
import { NumberInput } from './number-input.tsx';
import { PriorityInput } from './priority-input.tsx';
import { ReferenceInput } from './reference/reference-input.tsx';
import { RichInput } from './rich-input.tsx';
import { ScaleInput } from './scale-input.tsx';
import { SnapshotInput } from './snapshot-input.tsx';
import { TextInput } from './text-input.tsx';
import { TimeInput } from './time-input.tsx';

/** The input of a field by its type. */
export function FieldInput({ field, ...rest }: InputProps) {
  switch (field.type) {
    case 'text':
      return <TextInput field={field} {...rest} />;
    case 'rich':
      return <RichInput field={field} {...rest} />;
    case 'date':
      return <DateInput field={field} {...rest} />;
    case 'time':
      return <TimeInput field={field} {...rest} />;
    case 'number':
      return <NumberInput field={field} {...rest} />;
    case 'choice':
      return <ChoiceInput field={field} {...rest} />;
    case 'scale':
      return <ScaleInput field={field} {...rest} />;
    case 'check':
      return <CheckInput field={field} {...rest} />;
    case 'priority':
      return <PriorityInput field={field} {...rest} />;
    case 'reference':
      return <ReferenceInput field={field} {...rest} />;
    case 'snapshot':
      return <SnapshotInput field={field} />;
    case 'table':
      return <TableView field={field} />;
  }
}
