import { troubles } from '../../emergency/numbers.ts';
import { emergencyWords } from '../../emergency/words.ts';
import { useRoomWords } from '../../words/use-room-words.tsx';
import styles from './aside.module.css';
import { Call } from './call.tsx';
import parts from './parts.module.css';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';

/** 「いま危ない」: numbers to call, out of this page alone. Nothing is sent, nothing is kept (P23). */
export function DangerPage({ onBack }: { readonly onBack: () => void }) {
  const { t, w } = useRoomWords(emergencyWords);
  const { w: own } = usePhoneWords();
  const where = useValue(usePhone().where);
  const contacts = where.is === 'inside' ? where.view.contacts : where.is === 'over' ? where.contacts : [];
  return (
    <main className={styles.page}>
      <Title>{w('title')}</Title>
      {troubles.map(({ is, lines }) => (
        <section key={is}>
          <h2>{w(is)}</h2>
          <ul>
            {lines.map(({ phone, label }) => (
              <Call key={phone} phone={phone} label={t(label)}>
                {w(label)}
              </Call>
            ))}
          </ul>
        </section>
      ))}
      {contacts.length > 0 && (
        <section>
          <h2>{w('ours')}</h2>
          <ul>
            {contacts.map(({ label, phone }) => (
              <Call key={`${label} ${phone}`} phone={phone} label={label}>
                {label}
              </Call>
            ))}
          </ul>
        </section>
      )}
      <p>{w('nothing')}</p>
      <button type="button" className={parts.plain} onClick={onBack}>
        {own('back')}
      </button>
    </main>
  );
}
