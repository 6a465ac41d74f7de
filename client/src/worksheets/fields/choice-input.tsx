import type { ChoiceField } from '@yoriai/shared/worksheets/field';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { Chips } from './chips.tsx';
import styles from './field.module.css';
import type { InputProps } from './input-props.ts';
import { useValue } from './use-value.ts';

/** One of the options, or several. What was chosen can be unset again. */
export function ChoiceInput(props: InputProps<ChoiceField>) {
  if (props.field.many) return <Several {...props} />;
  return props.compact ? <OneInCell {...props} /> : <One {...props} />;
}

function One({ field, row, name }: InputProps<ChoiceField>) {
  const { shown } = useWording();
  const { value, mayWrite, set } = useValue(field.id, row);
  return (
    <Chips
      name={name}
      options={field.options.map((option) => ({ id: option.value, words: shown(option.label) }))}
      chosen={typeof value === 'string' ? [value] : []}
      isDisabled={!mayWrite}
      onChoose={([chosen]) => set(chosen)}
    />
  );
}

function OneInCell({ field, row, name }: InputProps<ChoiceField>) {
  const { plain } = useWording();
  const { t } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  return (
    <select
      className={styles.select}
      aria-label={name}
      disabled={!mayWrite}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => set(event.target.value || undefined)}
    >
      <option value="">{t('sheetFields:choice.unset')}</option>
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {plain(option.label)}
        </option>
      ))}
    </select>
  );
}

function Several({ field, row, name, compact }: InputProps<ChoiceField>) {
  const { shown } = useWording();
  const { w } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  const [open, setOpen] = useState(!compact);
  const chosen = Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : [];
  const options = field.options.filter((option) => open || chosen.includes(option.value));
  return (
    <div className={styles.several}>
      <Chips
        many
        name={name}
        options={options.map((option) => ({ id: option.value, words: shown(option.label) }))}
        chosen={chosen}
        isDisabled={!mayWrite}
        onChoose={(ids) => {
          const next = field.options.map((option) => option.value).filter((it) => ids.includes(it));
          set(next.length > 0 ? next : undefined);
        }}
      />
      {compact && mayWrite && (
        <Button
          variant="quiet"
          icon={open ? 'up' : 'plus'}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
          className={styles.small}
        >
          {w(open ? 'sheetFields:choice.fewer' : 'sheetFields:choice.choose')}
          <span className="vh">{name}</span>
        </Button>
      )}
    </div>
  );
}
