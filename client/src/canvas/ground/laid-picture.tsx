import { parseDocumentName } from '@yoriai/shared/documents/names';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../panel/panel.module.css';
import { useSession, useWritable } from '../session/use-board.ts';

/** The picture that lies under the cards: who vouched for it, and taking it off. */
export function LaidPicture({ by }: { readonly by: string }) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  const [failure, setFailure] = useState<unknown>();
  const board = parseDocumentName(session.document.name)?.id ?? '';
  const takeOff = () => api.delete(`/api/boards/${board}/picture`).catch(setFailure);
  return (
    <section className={styles.section}>
      <h3>{w('canvas:ground.picture')}</h3>
      <p className={styles.quiet}>{w('canvas:ground.vouched', { name: by })}</p>
      <FailureNotice failure={failure} />
      {writable && (
        <div className={styles.acts}>
          <Button onPress={() => void takeOff()}>{w('canvas:ground.take-off')}</Button>
        </div>
      )}
    </section>
  );
}
