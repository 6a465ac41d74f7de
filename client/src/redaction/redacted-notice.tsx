import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './redaction.module.css';

interface RedactedNoticeProps {
  /** One's own that had not been sent. */
  readonly words: readonly string[];
  readonly onClose: () => void;
}

/** A paper on the page was redacted: the new one lies there, and what was not sent is given back (ACC-8, B-18). */
export default function RedactedNotice({ words, onClose }: RedactedNoticeProps) {
  const { w } = useWords();
  const [text, setText] = useState(words.join('\n'));
  return (
    <Dialog isOpen title={w('redaction:notice.title')} onClose={onClose}>
      <div className={styles.form}>
        <p>{w('redaction:notice.text')}</p>
        {words.length > 0 && (
          <TextArea label={w('redaction:notice.words')} value={text} onChange={setText} rows={5} />
        )}
        <div className={styles.acts}>
          <Button variant="primary" onPress={onClose}>
            {w('redaction:notice.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
