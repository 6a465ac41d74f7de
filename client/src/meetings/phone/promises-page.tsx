import type { PhoneView } from '@yoriai/shared/meetings/api';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import styles from './join.module.css';
import { Noren } from './noren.tsx';
import parts from './parts.module.css';
import { SayTrouble } from './parts.tsx';
import type { Trouble } from './phone.ts';
import { SeatsRing } from './seats-ring.tsx';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords } from './use-phone.ts';

/** この場の約束, as one big button (look, 09a). */
export function PromisesPage({ view }: { readonly view: PhoneView }) {
  const phone = usePhone();
  const { w } = usePhoneWords();
  const { plain, shown } = useWording();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isGoing, setGoing] = useState(false);
  const { meeting, promises, present } = view;
  const go = async () => {
    setGoing(true);
    setTrouble(await phone.promise());
    setGoing(false);
  };
  return (
    <>
      <Noren />
      <main className={parts.page}>
        <div className={styles.hd}>
          <p>{w('gathering', { area: meeting.area })}</p>
          <Title>{meeting.title}</Title>
        </div>
        <section className={styles.rules} aria-labelledby="rules">
          <h2 id="rules">{w('promises.title')}</h2>
          <ul>
            {promises.map((promise) => (
              <li key={plain(promise)}>
                <Icon name="check" />
                <span>{shown(promise)}</span>
              </li>
            ))}
          </ul>
        </section>
        {present > 0 && (
          <div className={styles.ring}>
            <SeatsRing people={present} />
            <p className="num">
              <b>{w('promises.present', { n: present })}</b>
              {w('promises.present-here')}
            </p>
          </div>
        )}
        <div role="alert">{trouble !== undefined && <SayTrouble id={trouble} />}</div>
        <div className={styles.door}>
          <button
            type="button"
            className={parts.main}
            aria-busy={isGoing}
            onClick={() => isGoing || void go()}
          >
            {w('promises.go')}
          </button>
        </div>
      </main>
    </>
  );
}
