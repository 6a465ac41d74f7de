import { useEffect, useRef, useState } from 'react';
import { KettlePicture } from '../../ui/kettle-picture.tsx';
import styles from './aside.module.css';
import { Call } from './call.tsx';
import { forgetAddress } from './code-in-address.ts';
import parts from './parts.module.css';
import type { Where } from './phone.ts';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords } from './use-phone.ts';

/** お礼 and 相談先. Nothing of the meeting is left on the telephone but what was never sent, until the page is closed (MTG-10). */
export function OverPage({ over: { contacts, unsent } }: { readonly over: Extract<Where, { is: 'over' }> }) {
  const phone = usePhone();
  const { w } = usePhoneWords();
  useEffect(forgetAddress, []);
  return (
    <main className={styles.page}>
      <div className={styles.thanks}>
        <KettlePicture />
        <Title>{w('over.title')}</Title>
        <p>{w('over.text')}</p>
      </div>
      {unsent.length > 0 && <Unsent text={unsent.join('\n\n')} />}
      {contacts.length > 0 && (
        <section aria-labelledby="contacts">
          <h2 id="contacts">{w('over.contacts')}</h2>
          <ul>
            {contacts.map(({ label, phone: number }) => (
              <Call key={`${label} ${number}`} phone={number} label={label}>
                {label}
              </Call>
            ))}
          </ul>
        </section>
      )}
      <button type="button" className={parts.plain} onClick={phone.enterAgain}>
        {w('over.again')}
      </button>
    </main>
  );
}

/** Without TLS, as in a hall, there is no clipboard but that of old. */
function Unsent({ text }: { readonly text: string }) {
  const { w } = usePhoneWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    box.current?.select();
    setCopied(document.execCommand('copy'));
  };
  return (
    <section aria-labelledby="unsent">
      <h2 id="unsent">{w('over.unsent')}</h2>
      <p>{w('over.unsent-text')}</p>
      <textarea ref={box} readOnly rows={4} value={text} aria-labelledby="unsent" />
      <button type="button" className={parts.plain} onClick={copy}>
        {w('over.copy')}
      </button>
      <p role="status">{isCopied && w('over.copied')}</p>
    </section>
  );
}
