import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './paste.module.css';

/** Lines that do not come in stay in sight, to be copied and mended: nothing that was pasted is lost (UX-4). */
export function LeftLines({ lines }: { readonly lines: string }) {
  const { t, w } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <section className={styles.left}>
      <p>{w('recordsPaste:left.text')}</p>
      <textarea ref={box} readOnly rows={4} value={lines} aria-label={t('recordsPaste:left.title')} />
      <Button
        icon="check"
        onPress={() => {
          box.current?.focus();
          box.current?.select();
        }}
      >
        {w('recordsPaste:left.all')}
      </Button>
    </section>
  );
}
