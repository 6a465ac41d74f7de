import styles from './aside.module.css';
import parts from './parts.module.css';
import { SayTrouble } from './parts.tsx';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';

/** Going home early. Asked once more: on a small screen one touches beside. */
export function LeavingPage({ onBack }: { readonly onBack: () => void }) {
  const phone = usePhone();
  const { w } = usePhoneWords();
  const trouble = useValue(phone.trouble);
  return (
    <main className={styles.page}>
      <Title>{w('leaving.title')}</Title>
      <p>{w('leaving.text')}</p>
      <div role="alert">{trouble !== undefined && <SayTrouble id={trouble} />}</div>
      <button type="button" className={parts.main} onClick={onBack}>
        {w('leaving.no')}
      </button>
      <button type="button" className={parts.plain} onClick={() => void phone.leave()}>
        {w('leaving.yes')}
      </button>
    </main>
  );
}
