import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession } from '../session/use-board.ts';
import styles from './paste.module.css';
import type { PasteChoice, Pasting } from './pasting.ts';

interface PasteChoicesProps {
  readonly pasting: Pasting;
  readonly choice: PasteChoice;
  readonly kind: string;
  readonly onChoose: (change: Partial<PasteChoice>) => void;
  readonly onKind: (kind: string) => void;
}

/** One card for each line or one for all, of which kind, and which column is the text. */
export function PasteChoices({ pasting, choice, kind, onChoose, onKind }: PasteChoicesProps) {
  const session = useSession();
  const { t, w } = useWords();
  return (
    <>
      {pasting.rows > 1 && (
        <Choice
          label={w('paste:how')}
          value={choice.way}
          onChange={(way) => onChoose({ way })}
          options={[
            {
              value: 'each-line',
              words: w('paste:each-line', { n: pasting.rows - blanks(pasting, choice) }),
            },
            { value: 'together', words: w('paste:together') },
          ]}
        />
      )}
      {choice.way === 'each-line' && pasting.columns > 1 && (
        <>
          <label className={styles.field}>
            <span>{w('paste:column')}</span>
            <select
              value={choice.column}
              onChange={(event) => onChoose({ column: Number(event.target.value) })}
            >
              {pasting.samples.map((sample, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
                <option key={column} value={column}>
                  {t(sample === '' ? 'paste:empty-column' : 'paste:nth-column', { n: column + 1, sample })}
                </option>
              ))}
            </select>
          </label>
          <Choice
            label={w('paste:others')}
            value={choice.others}
            onChange={(others) => onChoose({ others })}
            options={(['below', 'left-out'] as const).map((value) => ({
              value,
              words: w(`paste:${value}`),
            }))}
          />
        </>
      )}
      <Choice
        label={w('paste:kind')}
        value={kind}
        onChange={onKind}
        options={Object.entries(session.skin.cards).map(([value, { name }]) => ({ value, words: w(name) }))}
      />
    </>
  );
}

const blanks = (pasting: Pasting, { way }: PasteChoice): number =>
  way === 'each-line' ? pasting.withoutWords : 0;
