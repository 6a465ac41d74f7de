import type { CardField } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { useCallback, useRef } from 'react';
import type * as Y from 'yjs';
import { TextEditor } from '../../text/text-editor.tsx';
import { useWords } from '../../words/use-words.tsx';
import writable from '../card/writable-text.module.css';
import { useSession, useUi, useWritable } from '../session/use-board.ts';
import styles from './panel.module.css';

interface FieldTextProps {
  readonly card: Card;
  readonly field: Extract<CardField, { readonly input: 'text' }>;
  /** Tells apart the places where the same field can be written at one time. */
  readonly place?: string;
}

/** A field that is written, by several at once where they like: だれが, だれと, 指標 … */
export function FieldText({ card: { id, ...card }, field: { name, limit }, place = '' }: FieldTextProps) {
  const session = useSession();
  const { t, w } = useWords();
  const mayWrite = useWritable();
  const at = `field:${name}${place}` as const;
  const writing = useUi((ui) => ui.editing?.id === id && ui.editing.at === at);
  const button = useRef<HTMLButtonElement>(null);
  const fragment = useCallback((doc: Y.Doc) => cardTextField(doc, id, name), [id, name]);
  const skin = session.skin.fields[name];
  if (!skin) return null;
  const value = card[name];
  const text = typeof value === 'string' ? value : '';
  const done = (how: 'finished' | 'left') => {
    session.show({ editing: undefined });
    if (how === 'finished') requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className={styles.field}>
      <span>{w(skin.name)}</span>
      {writing ? (
        <div className={writable.writing}>
          <TextEditor
            document={session.document}
            fragment={fragment}
            label={t(skin.name)}
            limit={limit}
            autoFocus
            onDone={done}
          />
        </div>
      ) : mayWrite ? (
        <button
          ref={button}
          type="button"
          className={writable.text}
          aria-label={`${t(skin.name)} ${text || t(skin.example ?? 'canvas:card.empty')}`}
          onClick={() => session.write(id, at)}
        >
          {text === '' ? (
            <span className={writable.empty}>{w(skin.example ?? 'canvas:card.empty')}</span>
          ) : (
            text
          )}
        </button>
      ) : (
        <p className={writable.text}>{text}</p>
      )}
    </div>
  );
}
