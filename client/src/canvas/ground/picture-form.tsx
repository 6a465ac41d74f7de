import { parseDocumentName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../panel/panel.module.css';
import { useSession } from '../session/use-board.ts';
import { sendPicture } from './send-picture.ts';

/** A picture of one's own under the cards: it is sent only when somebody says that it may be used (MAP-4). */
export function PictureForm() {
  const session = useSession();
  const { w } = useWords();
  const [file, setFile] = useState<File>();
  const [right, setRight] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const board = parseDocumentName(session.document.name)?.id ?? '';
  const send = async () => {
    if (!file) return;
    setFailure(undefined);
    if (file.size > limits.imageBytes) return setFailure(new YoriaiError('too-large'));
    setSending(true);
    try {
      await sendPicture(board, file);
      setFile(undefined);
      setRight(false);
    } catch (fault) {
      setFailure(fault);
    } finally {
      setSending(false);
    }
  };
  return (
    <section className={styles.section}>
      <h3>{w('canvas:ground.picture')}</h3>
      <p className={styles.quiet}>{w('canvas:ground.picture-text')}</p>
      <label className={styles.field}>
        <span>{w('canvas:ground.file')}</span>
        <input
          type="file"
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => {
            setFile(event.target.files?.[0]);
            setFailure(undefined);
          }}
        />
      </label>
      <Switch isSelected={right} onChange={setRight}>
        {w('canvas:ground.right')}
      </Switch>
      <FailureNotice failure={failure} />
      <div className={styles.acts}>
        <Button isDisabled={!file || !right || sending} onPress={() => void send()}>
          {w(sending ? 'canvas:ground.sending' : 'canvas:ground.lay')}
        </Button>
      </div>
    </section>
  );
}
