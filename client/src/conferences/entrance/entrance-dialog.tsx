import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Qr } from '../../meetings/qr.tsx';
import { endWords } from '../../opening/end-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { makeLink } from '../queries.ts';
import styles from './entrance.module.css';

interface EntranceDialogProps {
  readonly account: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** The address by which an adviser comes in on the day; it is shown this once, and whoever made it hands it over. */
export default function EntranceDialog({ account, name, onClose }: EntranceDialogProps) {
  const { t, w } = useWords();
  const which = useWhichWorksheet();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const { data: made, error } = useQuery({
    queryKey: ['conference-link', which.worksheet, account],
    queryFn: () => makeLink(which, account),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const link = made ? window.location.origin + made.address : '';
  const copy = () => {
    field.current?.select();
    // Over plain http a browser has no clipboard to offer; there the selected address is copied by hand.
    const written = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog isOpen title={w('conferences:entrance.title', { name })} onClose={onClose}>
      <FailureNotice failure={error} />
      {made && (
        <div className={styles.entrance}>
          <p>{w('conferences:entrance.text', { name })}</p>
          <label htmlFor="entrance">{w('conferences:entrance.label')}</label>
          <textarea
            id="entrance"
            ref={field}
            value={link}
            readOnly
            rows={3}
            onFocus={(event) => event.target.select()}
          />
          <div className={styles.copy}>
            <Button icon="sheet" onPress={copy}>
              {w('conferences:entrance.copy')}
            </Button>
            <p role="status">
              {copied !== undefined &&
                w(copied ? 'conferences:entrance.copied' : 'conferences:entrance.not-copied')}
            </p>
          </div>
          <Qr className={styles.qr} text={link} label={t('conferences:entrance.qr')} />
          <p className={styles.hint}>{w('conferences:entrance.until', { when: endWords(made.until) })}</p>
          <Button variant="primary" icon="check" onPress={onClose}>
            {w('conferences:entrance.close')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
