import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './held-notice.module.css';

interface HeldNoticeProps {
  /** One's own that the paper did not take any more. */
  readonly words: readonly string[];
  readonly onClose: () => void;
}

/** It is somebody else's turn to write: what was on its way is kept here to be copied, and nothing is in the way (UX-4). */
export default function HeldNotice({ words, onClose }: HeldNoticeProps) {
  const { t, w } = useWords();
  const [isCopied, setCopied] = useState(false);
  // Over plain http a browser has no clipboard to offer; there the words are marked and copied by hand.
  const copy = () =>
    void navigator.clipboard?.writeText(words.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={styles.place} aria-label={t('collaboration:held.title')} role="status">
      <h2>{w('collaboration:held.title')}</h2>
      <p>{w(words.length > 0 ? 'collaboration:held.text' : 'collaboration:held.none')}</p>
      {words.length > 0 && <blockquote className={styles.words}>{words.join('\n')}</blockquote>}
      <div className={styles.acts}>
        {words.length > 0 && (
          <Button icon={isCopied ? 'check' : 'layers'} onPress={copy}>
            {w(isCopied ? 'collaboration:held.copied' : 'collaboration:held.copy')}
          </Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          {w('collaboration:held.away')}
        </Button>
      </div>
    </div>
  );
}
