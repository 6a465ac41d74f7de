import type { RedactRequest } from '@yoriai/shared/redaction/api';
import { useState } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './redaction.module.css';

interface ConfirmDialogProps {
  readonly papers: RedactRequest['papers'];
  readonly failure: unknown;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What will go and what cannot; it is written out before it is done, since nothing brings it back. */
export function ConfirmDialog({ papers, failure, isPending, onConfirm, onClose }: ConfirmDialogProps) {
  const { t, w } = useWords();
  const [typed, setTyped] = useState('');
  const whole = papers.filter((it) => it.whole && it.of !== 'meeting').length;
  const meetings = papers.filter((it) => it.whole && it.of === 'meeting').length;
  const places = papers.reduce((sum, it) => sum + it.places.length, 0);
  const isTyped = typed.replaceAll(/\s/g, '') === t('redaction:confirm.typed').replaceAll(/\s/g, '');
  return (
    <Dialog isOpen title={w('redaction:confirm.title')} onClose={isPending ? undefined : onClose}>
      <div className={styles.form}>
        {whole > 0 && <p>{w('redaction:confirm.papers', { n: whole })}</p>}
        {meetings > 0 && <p>{w('redaction:confirm.meetings', { n: meetings })}</p>}
        {places > 0 && <p>{w('redaction:confirm.places', { n: places })}</p>}
        <p>{w('redaction:confirm.also')}</p>
        <p>{w('redaction:confirm.not')}</p>
        <TextField
          label={w('redaction:confirm.label')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        <FailureNotice failure={failure} />
        <div className={styles.acts}>
          <Button isDisabled={isPending} onPress={onClose}>
            {w('shell:stop')}
          </Button>
          <Button variant="primary" isDisabled={!isTyped} isPending={isPending} onPress={onConfirm}>
            {w('redaction:confirm.act')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
