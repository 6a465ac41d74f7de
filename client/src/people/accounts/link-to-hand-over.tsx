import type { MadeInvitation } from '@yoriai/shared/people/invitation';
import { lastDayOf } from '@yoriai/shared/people/last-day';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './accounts.module.css';

export interface LinkToHandOverProps {
  readonly made: MadeInvitation;
  readonly onDone: () => void;
}

/** The link, this once. No mail is sent: whoever invites hands it over. */
export function LinkToHandOver({ made: { invitation, address }, onDone }: LinkToHandOverProps) {
  const { w } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const link = window.location.origin + address;
  const copy = () => {
    field.current?.select();
    // Over plain http a browser has no clipboard to offer; there the selected address can be copied by hand.
    const written = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <p>
        <b>{w('accounts:forWhom', { name: invitation.name })}</b>
        <br />
        {w('accounts:link.text')}
      </p>
      <div className={styles.link}>
        <label htmlFor="link">{w('accounts:link.label')}</label>
        <textarea
          id="link"
          ref={field}
          value={link}
          readOnly
          rows={2}
          onFocus={(event) => event.target.select()}
        />
        <div className={styles.copy}>
          <Button icon="sheet" onPress={copy}>
            {w('accounts:link.copy')}
          </Button>
          <p role="status">
            {copied !== undefined && w(copied ? 'accounts:link.copied' : 'accounts:link.notCopied')}
          </p>
        </div>
      </div>
      <p className={styles.quiet}>
        {w('accounts:link.once', { day: writeDate(lastDayOf(invitation.endsAt), 'era') })}
        <br />
        {w('accounts:link.shownOnce')}
      </p>
      <Button variant="primary" icon="check" onPress={onDone}>
        {w('accounts:link.done')}
      </Button>
    </>
  );
}
