import type { ChangedPlace, Content, SheetChange } from '@yoriai/shared/worksheets/changes';
import { takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import type { Field } from '@yoriai/shared/worksheets/field';
import { printerFor } from '@yoriai/shared/worksheets/printed/printed-values';
import { fieldOf, tableOf } from '@yoriai/shared/worksheets/template';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useMayWrite, useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { bringBack } from './bring-back.ts';
import styles from './changes.module.css';
import { WordsChanged } from './words-changed.tsx';

interface ChangeItemProps {
  readonly change: SheetChange;
  readonly onBack: () => void;
}

/** One field or row that reads otherwise, with a way back for each sentence of it. */
export function ChangeItem({ change, onBack }: ChangeItemProps) {
  const { w } = useWords();
  const session = useWorksheet();
  const { template } = session;
  const mayWrite = useMayWrite();
  if (change.is === 'field')
    return (
      <li className={styles.change} data-what="changed">
        <Place field={fieldOf(template, change.field)} change={change} onBack={onBack} />
      </li>
    );
  const columns = tableOf(template, change.table)?.columns ?? [];
  return (
    <li className={styles.change} data-what={change.what}>
      {change.what !== 'changed' && (
        <p className={styles.what}>
          <b>{w(`supportPlan:changes.${change.what}-row`)}</b>
          <Hand by={change.by} at={change.at} />
        </p>
      )}
      {change.what === 'changed' ? (
        change.cells.map((cell) => (
          <Place
            key={cell.field}
            field={columns.find(({ id }) => id === cell.field)}
            change={cell}
            row={change.row}
            onBack={onBack}
          />
        ))
      ) : (
        <WholeRow columns={columns} cells={change.cells} what={change.what} />
      )}
      {change.what === 'removed' && mayWrite && (
        <Button
          icon="undo"
          onPress={() => {
            session.edit((sheet, _, origin) => takeOutRows(sheet, [change.row], origin));
            onBack();
          }}
        >
          {w('supportPlan:changes.back-row')}
        </Button>
      )}
    </li>
  );
}

interface WholeRowProps {
  readonly columns: readonly Field[];
  readonly cells: readonly ChangedPlace[];
  readonly what: 'added' | 'removed';
}

/** A row that came or went: its first words, and what stands beside them in one line. */
function WholeRow({ columns, cells, what }: WholeRowProps) {
  const { shown } = useWording();
  const said = useContentWords();
  const Tag = what === 'added' ? 'ins' : 'del';
  const [first, ...beside] = columns.flatMap((field) => {
    const cell = cells.find((it) => it.field === field.id);
    return cell ? [{ field, words: said(field, cell.after ?? cell.before) }] : [];
  });
  return (
    <>
      <p className={styles.words}>
        <Tag>{first?.words}</Tag>
      </p>
      {beside.length > 0 && (
        <ul className={styles.beside}>
          {beside.map(({ field, words }) => (
            <li key={field.id}>
              <span>{shown(field.label)}</span> {words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface PlaceProps {
  readonly field: Field | undefined;
  readonly change: ChangedPlace;
  readonly row?: string;
  readonly onBack: () => void;
}

function Place({ field, change, row, onBack }: PlaceProps) {
  const session = useWorksheet();
  const { shown } = useWording();
  const { w } = useWords();
  const said = useContentWords();
  const mayWrite = useMayWrite();
  if (!field) return null;
  return (
    <div className={styles.place}>
      <h4>
        {shown(field.label)}
        <Hand by={change.by} at={change.at} />
      </h4>
      <WordsChanged before={said(field, change.before)} after={said(field, change.after)} />
      {mayWrite && (
        <Button
          variant="quiet"
          icon="undo"
          onPress={() => {
            bringBack(session, row, change);
            onBack();
          }}
        >
          {w('supportPlan:changes.back')}
        </Button>
      )}
    </div>
  );
}

/** Says what stands in a place, values as they are printed. */
function useContentWords(): (field: Field, content: Content | undefined) => string {
  const { language } = useWords();
  const print = printerFor(language);
  return (field, content) =>
    content === undefined ? '' : 'text' in content ? content.text : print.value(field, content.value);
}

/** Who and when, as far as it is known. */
function Hand({ by, at }: { readonly by?: string | undefined; readonly at?: number | undefined }) {
  const { language, w } = useWords();
  if (at === undefined) return null;
  return <small>{w('supportPlan:changes.by', { name: by ?? '', when: formatWhen(at, language) })}</small>;
}
