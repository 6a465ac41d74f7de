import { type CSSProperties, Fragment } from 'react';
import type * as Y from 'yjs';
import type { PersonPresent } from '../collaboration/people-present.ts';
import { placeIn, readSelection } from './carets.ts';
import styles from './text-with-carets.module.css';

interface Props {
  readonly text: string;
  /** The text as it stands in the document, in which the carets are found. */
  readonly fragment: Y.XmlFragment | undefined;
  /** Those who may be writing in it. */
  readonly people: readonly PersonPresent[];
}

interface Caret {
  readonly clientId: number;
  readonly colour: number;
  /** Units before it in the whole text. */
  readonly at: number;
}

/** A text that others may be writing in right now: plain words with their carets between them (SYNC-1). */
export function TextWithCarets({ text, fragment, people }: Props) {
  const carets = fragment ? people.flatMap((person) => caretOf(person, fragment, text)) : [];
  if (carets.length === 0) return <span className={styles.text}>{text}</span>;
  carets.sort((a, b) => a.at - b.at);
  return (
    <span className={styles.text}>
      {carets.map(({ clientId, colour, at }, index) => (
        <Fragment key={clientId}>
          {text.slice(carets[index - 1]?.at ?? 0, at)}
          <i
            className={styles.caret}
            aria-hidden="true"
            data-caret={clientId}
            style={{ '--c': `var(--p${colour})` } as CSSProperties}
          />
        </Fragment>
      ))}
      {text.slice(carets.at(-1)?.at ?? 0)}
    </span>
  );
}

function caretOf({ clientId, presence }: PersonPresent, fragment: Y.XmlFragment, text: string): Caret[] {
  const selection = readSelection(presence.cursor);
  const place = selection && placeIn(fragment, selection.head);
  if (!place) return [];
  const before = text.split('\n').slice(0, place.line);
  const at = before.reduce((sum, line) => sum + line.length + 1, 0) + place.offset;
  return [{ clientId, colour: presence.user.colour, at: Math.min(at, text.length) }];
}
