import type { CardField } from '@yoriai/shared/boards/board-kind';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import { setField } from '../commands/cards.ts';
import { useCard, useSession, useWritable } from '../session/use-board.ts';
import { FieldText } from './field-text.tsx';
import styles from './panel.module.css';

/** What a card of this kind is asked for: chosen (年代, 暮らし方 …) or written (だれが, だれと …). */
export function CardFields({ id }: { readonly id: string }) {
  const session = useSession();
  const card = useCard(id);
  const kind = cardKindOf(session.skin.kind, card?.kind);
  if (!card || !kind || kind.fields.length === 0) return null;
  return (
    <div className={styles.form}>
      {kind.fields.map((field) =>
        field.input === 'text' ? (
          <FieldText key={field.name} card={card} field={field} />
        ) : field.input === 'one-of' ? (
          <OneOf key={field.name} id={id} field={field} value={card[field.name]} />
        ) : (
          <SomeOf key={field.name} id={id} field={field} value={card[field.name]} />
        ),
      )}
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly field: Extract<CardField, { readonly options: unknown }>;
  readonly value: unknown;
}

function OneOf({ id, field, value }: FieldProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const skin = session.skin.fields[field.name];
  if (!skin) return null;
  return (
    <label className={styles.field}>
      <span>{w(skin.name)}</span>
      <select
        value={typeof value === 'string' ? value : ''}
        disabled={!writable}
        onChange={(event) => setField(session, id, field.name, event.target.value || undefined)}
      >
        <option value="">{t('canvas:field.unset')}</option>
        {field.options.map((option) => {
          const word = skin.options?.[option];
          return (
            word && (
              <option key={option} value={option}>
                {t(word)}
              </option>
            )
          );
        })}
      </select>
    </label>
  );
}

function SomeOf({ id, field, value }: FieldProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const [open, setOpen] = useState(false);
  const skin = session.skin.fields[field.name];
  if (!skin) return null;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (option: string, on: boolean) => {
    const next = field.options.filter((it) => (it === option ? on : chosen.includes(it)));
    setField(session, id, field.name, next.length > 0 ? next : undefined);
  };
  const shown = open ? field.options : field.options.filter((option) => chosen.includes(option));
  return (
    <fieldset>
      <legend className={styles.legend}>{w(skin.name)}</legend>
      <div className={styles.chips}>
        {shown.map((option) => (
          <Chip
            key={option}
            word={skin.options?.[option]}
            on={chosen.includes(option)}
            disabled={!writable}
            onChange={(on) => choose(option, on)}
          />
        ))}
        {writable && (
          <Button className={styles.more ?? ''} aria-expanded={open} onPress={() => setOpen(!open)}>
            <Icon name={open ? 'up' : 'plus'} />
            <span>{w(open ? 'canvas:field.fewer' : 'canvas:field.choose')}</span>
            <span className="vh">{t(skin.name)}</span>
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface ChipProps {
  readonly word: WordKey | undefined;
  readonly on: boolean;
  readonly disabled: boolean;
  readonly onChange: (on: boolean) => void;
}

function Chip({ word, on, disabled, onChange }: ChipProps) {
  const { w } = useWords();
  if (!word) return null;
  return (
    <ToggleButton className={styles.chip ?? ''} isSelected={on} isDisabled={disabled} onChange={onChange}>
      <span>
        {on && <Icon name="check" />}
        <span>{w(word)}</span>
      </span>
    </ToggleButton>
  );
}
