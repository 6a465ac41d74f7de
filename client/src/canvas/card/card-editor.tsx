import { entryOf } from '@yoriai/shared/documents/board';
import { limits } from '@yoriai/shared/limits';
import { useCallback } from 'react';
import * as Y from 'yjs';
import { TextEditor } from '../../text/text-editor.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useCard, useSession } from '../session/use-board.ts';
import styles from './card-editor.module.css';

/** The words of a card while they are written; the editor is loaded only then. */
export function CardEditor({
  id,
  onDone,
  autoFocus,
}: {
  readonly id: string;
  readonly onDone: () => void;
  readonly autoFocus: boolean;
}) {
  const session = useSession();
  const words = useWords();
  const card = useCard(id);
  const fragment = useCallback(
    (doc: Y.Doc) => {
      const text = entryOf(doc.getMap('cards'), id)?.get('text');
      return text instanceof Y.XmlFragment ? text : undefined;
    },
    [id],
  );
  if (!card) return null;
  return (
    <div className={`${styles.editor} nodrag nopan nowheel`}>
      <TextEditor
        document={session.document}
        fragment={fragment}
        label={words.t('canvas:card.words', { card: session.skin.nameOf(card, words) })}
        limit={limits.cardTextCharacters}
        autoFocus={autoFocus}
        onDone={onDone}
      />
    </div>
  );
}
