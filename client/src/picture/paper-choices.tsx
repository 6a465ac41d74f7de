import { Choice } from '../ui/choice.tsx';
import { useWords } from '../words/use-words.tsx';
import { type PaperName, papers } from './pages.ts';
import styles from './picture.module.css';
import type { PrintChoice, Printing } from './printing.ts';

interface PaperChoicesProps {
  readonly choice: PrintChoice;
  readonly printing: Printing;
  readonly onChoose: (choice: PrintChoice) => void;
}

/** A4 or A3, upright or lying, one sheet or a poster of several. */
export function PaperChoices({ choice, printing, onChoose }: PaperChoicesProps) {
  const { t, w } = useWords();
  const { posters } = printing;
  const poster = posters.find(({ columns }) => columns === 2) ?? posters[0];
  return (
    <>
      <Choice
        label={w('picture:paper')}
        value={choice.paper}
        onChange={(paper) => onChoose({ ...choice, paper })}
        options={(Object.keys(papers) as PaperName[]).map((value) => ({ value, words: value }))}
      />
      <Choice
        label={w('picture:way')}
        value={choice.lying ? 'lying' : 'upright'}
        onChange={(way) => onChoose({ ...choice, lying: way === 'lying' })}
        options={(['upright', 'lying'] as const).map((value) => ({ value, words: w(`picture:${value}`) }))}
      />
      {poster && (
        <Choice
          label={w('picture:spread')}
          value={choice.poster === undefined ? 'one' : 'poster'}
          onChange={(way) => onChoose({ ...choice, poster: way === 'poster' ? poster.columns : undefined })}
          options={(['one', 'poster'] as const).map((value) => ({ value, words: w(`picture:${value}`) }))}
        />
      )}
      {choice.poster !== undefined && (
        <label className={styles.field}>
          <span>{w('picture:width')}</span>
          <select
            value={choice.poster}
            onChange={(event) => onChoose({ ...choice, poster: Number(event.target.value) })}
          >
            {posters.map(({ columns, rows }) => (
              <option key={columns} value={columns}>
                {t('picture:sheets', { columns, rows, n: columns * rows })}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
