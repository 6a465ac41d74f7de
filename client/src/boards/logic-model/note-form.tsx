import { isCalendarDay } from '@yoriai/shared/boards/calendar-day';
import { turns } from '@yoriai/shared/boards/change-note';
import { addNote } from '@yoriai/shared/boards/edits/notes';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useSession } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dayHere } from '../../words/day-here.ts';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import styles from './change-notes.module.css';
import { type Turn, turnSkins } from './turn-skins.ts';

const sentenceCharacters = 400;

interface NoteFormProps {
  readonly card: string;
  readonly onClose: () => void;
}

/** A day, what became of the 目標, and one sentence. What was typed stays until it was taken down. */
export function NoteForm({ card, onClose }: NoteFormProps) {
  const session = useSession();
  const { w } = useWords();
  const today = dayHere(session.hand.now());
  const day = useRef<HTMLInputElement>(null);
  const [turn, setTurn] = useState<Turn | ''>('');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault>();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const on = day.current?.value ?? '';
    const found = faultIn(on, today, turn);
    setFault(found);
    if (found?.at === 'day') day.current?.focus();
    if (found || turn === '') return;
    const made = session.edit((board, hand, origin) =>
      addNote(board, { card, on, turn, text: text.trim() }, hand, origin),
    );
    if (made === undefined) return;
    session.say('logicModel:note.kept');
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={keep} noValidate>
      <DayField field={day} today={today} fault={fault?.at === 'day' ? fault.words : undefined} />
      <Choice<Turn | ''>
        label={w('logicModel:note.turn')}
        value={turn}
        onChange={setTurn}
        options={turns.map((value) => ({ value, words: w(turnSkins[value].word) }))}
      />
      {fault?.at === 'turn' && <Refusal words={fault.words} />}
      <TextField
        label={w('logicModel:note.sentence')}
        hint={w('logicModel:note.sentence-hint')}
        value={text}
        onChange={setText}
        maxLength={sentenceCharacters}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="primary">
          {w('logicModel:note.keep')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {w('logicModel:note.leave')}
        </Button>
      </div>
    </form>
  );
}

interface Fault {
  readonly at: 'day' | 'turn';
  readonly words: WordKey;
}

function faultIn(on: string, today: string, turn: Turn | ''): Fault | undefined {
  if (!isCalendarDay(on)) return { at: 'day', words: 'logicModel:note.no-such-day' };
  if (on > today) return { at: 'day', words: 'logicModel:note.not-yet' };
  return turn === '' ? { at: 'turn', words: 'logicModel:note.no-turn' } : undefined;
}

interface DayFieldProps {
  readonly field: React.RefObject<HTMLInputElement | null>;
  readonly today: string;
  readonly fault: WordKey | undefined;
}

/** The field keeps what was typed also where it is no day: nothing is written into it from here. */
function DayField({ field, today, fault }: DayFieldProps) {
  const { w } = useWords();
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{w('logicModel:note.on')}</label>
      <input
        ref={field}
        id={id}
        type="date"
        defaultValue={today}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
      />
      {fault && (
        <div id={`${id}-fault`}>
          <Refusal words={fault} />
        </div>
      )}
    </div>
  );
}

function Refusal({ words }: { readonly words: WordKey }) {
  const { w } = useWords();
  return (
    <p className={styles.fault} role="alert">
      <Icon name="bang" />
      <span>{w(words)}</span>
    </p>
  );
}
