import type { ReactNode } from 'react';
import { useReading } from '../../words/draw-sentence.tsx';
import { readingStore } from '../../words/reading.ts';
import styles from './aside.module.css';
import parts from './parts.module.css';
import { Title } from './title.tsx';
import { usePhoneWords } from './use-phone.ts';

/** 文字とことば: how the person reads; kept on this device, the only thing that is (UX-1, UX-3, A9). */
export function ReadingPage({ onBack }: { readonly onBack: () => void }) {
  const { w } = usePhoneWords();
  const { textSize, language, ruby, highContrast } = useReading();
  const { choose } = readingStore;
  return (
    <main className={styles.page}>
      <Title>{w('reading.title')}</Title>
      <Choice
        name="size"
        label={w('reading.size')}
        value={textSize}
        options={{
          standard: w('reading.standard'),
          large: w('reading.large'),
          largest: w('reading.largest'),
        }}
        onChange={(it) => choose({ textSize: it })}
      />
      <Choice
        name="language"
        label={w('reading.language')}
        value={language}
        options={{ ja: w('reading.ja'), 'ja-easy': w('reading.easy') }}
        onChange={(it) => choose({ language: it })}
      />
      {language === 'ja-easy' && (
        <Choice
          name="ruby"
          label={w('reading.ruby')}
          value={ruby ? 'on' : 'off'}
          options={{ on: w('reading.ruby-on'), off: w('reading.ruby-off') }}
          onChange={(it) => choose({ ruby: it === 'on' })}
        />
      )}
      <Choice
        name="contrast"
        label={w('reading.contrast')}
        value={highContrast ? 'on' : 'off'}
        options={{ off: w('reading.contrast-off'), on: w('reading.contrast-on') }}
        onChange={(it) => choose({ highContrast: it === 'on' })}
      />
      <button type="button" className={parts.main} onClick={onBack}>
        {w('reading.done')}
      </button>
    </main>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: ReactNode;
  readonly value: T;
  readonly options: Readonly<Record<T, ReactNode>>;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {(Object.keys(options) as T[]).map((it) => (
        <label key={it}>
          <input type="radio" name={name} checked={it === value} onChange={() => onChange(it)} />
          <span>{options[it]}</span>
        </label>
      ))}
    </fieldset>
  );
}
