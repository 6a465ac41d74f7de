import type { ReferenceField } from '@yoriai/shared/worksheets/field';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './reference.module.css';
import { type Candidate, useCandidates } from './use-candidates.ts';

interface PickReferenceProps {
  readonly field: ReferenceField;
  /** What is there already is not offered again. */
  readonly taken: readonly Reference[];
  readonly onPick: (reference: Reference) => void;
  readonly onClose: () => void;
}

/** Candidates that are shown at once; with more, a word narrows them. */
const most = 60;

/** Looks for a card by its stage, a board or a sheet of the area. */
export function PickReference({ field, taken, onPick, onClose }: PickReferenceProps) {
  const { w } = useWords();
  const [word, setWord] = useState('');
  const { groups, isPending } = useCandidates(field);
  const isTaken = ({ reference }: Candidate) =>
    taken.some(({ paper, entry }) => paper === reference.paper && entry === reference.entry);
  const looked = groups
    .map((group) => ({
      ...group,
      candidates: group.candidates.filter((it) => !isTaken(it) && it.reference.words.includes(word.trim())),
    }))
    .filter(({ candidates }) => candidates.length > 0);
  return (
    <Dialog title={w('sheetFields:reference.pick')} isOpen wide onClose={onClose}>
      <TextField label={w('sheetFields:reference.look-for')} value={word} onChange={setWord} autoFocus />
      <div className={styles.groups}>
        {looked.map((group) => (
          <section key={group.key}>
            <h3>{w(group.name)}</h3>
            <ul>
              {group.candidates.slice(0, most).map(({ reference, beside }) => (
                <li key={`${reference.paper} ${reference.entry}`}>
                  <button type="button" onClick={() => onPick(reference)}>
                    <span>{reference.words}</span>
                    <small>{beside}</small>
                  </button>
                </li>
              ))}
            </ul>
            {group.candidates.length > most && (
              <p className={styles.more}>
                {w('sheetFields:reference.more', { n: group.candidates.length - most })}
              </p>
            )}
          </section>
        ))}
        {looked.length === 0 && (
          <p className={styles.more}>
            {w(isPending ? 'sheetFields:reference.pending' : 'sheetFields:reference.none')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
