import type { Contact } from '@yoriai/shared/people/organization';
import type { ReactNode } from 'react';
import { useKnownSession } from '../people/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { dialled } from './dialled.ts';
import styles from './emergency-numbers.module.css';
import { troubles } from './numbers.ts';

/** Numbers to call, from this page alone: nothing is asked of the server and nothing told to it (P23). */
export function EmergencyNumbers({ onClose }: { readonly onClose: () => void }) {
  const { t, w } = useWords();
  const session = useKnownSession();
  const contacts = session?.contacts ?? [];
  return (
    <Dialog isOpen title={w('emergency:title')} onClose={onClose}>
      {troubles.map(({ is, lines }) => (
        <section key={is} className={styles.trouble}>
          <h3>{w(`emergency:${is}`)}</h3>
          <ul>
            {lines.map(({ phone, label }) => (
              <Call key={phone} phone={phone} label={t(`emergency:${label}`)}>
                {w(`emergency:${label}`)}
              </Call>
            ))}
          </ul>
        </section>
      ))}
      <Ours contacts={contacts} isSignedIn={session?.account != null} />
      <p className={styles.nothing}>{w('emergency:nothing')}</p>
    </Dialog>
  );
}

interface OursProps {
  readonly contacts: readonly Contact[];
  readonly isSignedIn: boolean;
}

function Ours({ contacts, isSignedIn }: OursProps) {
  const { w } = useWords();
  if (!isSignedIn) return null;
  return (
    <section className={styles.trouble}>
      <h3>{w('emergency:ours')}</h3>
      {contacts.length === 0 ? (
        <p>{w('emergency:none-yet')}</p>
      ) : (
        <ul>
          {contacts.map(({ label, phone }) => (
            <Call key={`${label} ${phone}`} phone={phone} label={label}>
              {label}
            </Call>
          ))}
        </ul>
      )}
    </section>
  );
}

interface CallProps {
  readonly phone: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Call({ phone, label, children }: CallProps) {
  const { t } = useWords();
  return (
    <li>
      <a
        className={styles.call}
        href={`tel:${dialled(phone)}`}
        aria-label={t('emergency:call', { label, phone })}
      >
        <Icon name="phone" />
        <b>{phone}</b>
        <span>{children}</span>
      </a>
    </li>
  );
}
