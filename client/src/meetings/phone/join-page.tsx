import { readCode, shownCode } from '@yoriai/shared/meetings/join-code';
import { readNickname } from '@yoriai/shared/meetings/nickname';
import { type FormEvent, useRef, useState } from 'react';
import { codeInAddress, forgetAddress } from './code-in-address.ts';
import { Seat } from './frame.tsx';
import styles from './join.module.css';
import { someNickname } from './nicknames.ts';
import { Noren } from './noren.tsx';
import parts from './parts.module.css';
import { Say, SayTrouble } from './parts.tsx';
import type { Trouble } from './phone.ts';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';

/** 番号 → よび名. Out of the QR there is only the name, and there is one already: two taps and one is in (MTG-2, A1). */
export function JoinPage() {
  const phone = usePhone();
  const { w } = usePhoneWords();
  const [known] = useState(codeInAddress);
  const [offered] = useState(() => someNickname(Math.random()));
  const { joining } = useValue(phone.kept);
  const [trouble, setTrouble] = useState<Trouble | 'code' | 'name'>();
  const [isGoing, setGoing] = useState(false);
  /** Typed, or to be looked at: out of the QR it needs no field as long as it is right. */
  const [isAsked, setAsked] = useState(known === undefined);
  const code = known !== undefined && !isAsked ? shownCode(known) : (joining?.code ?? '');
  const name = joining?.name ?? offered;
  const type = (typed: { code?: string; name?: string }) =>
    phone.kept.change({ joining: { code, name, ...typed } });
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);

  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (isGoing) return;
    const missing =
      readCode(code) === undefined ? 'code' : readNickname(name) === undefined ? 'name' : undefined;
    setTrouble(missing);
    if (missing) return (missing === 'code' ? codeField : nameField).current?.focus();
    setGoing(true);
    const fault = await phone.join(code, name);
    setGoing(false);
    setTrouble(fault);
    if (fault !== undefined && fault !== 'code-unknown') return;
    forgetAddress();
    if (fault === undefined || isAsked) return;
    type({ code });
    setAsked(true);
  };

  return (
    <>
      <Noren />
      <main className={parts.page}>
        <div className={styles.hd}>
          <p className="num">{isAsked ? w('join.lead') : w('join.known', { code })}</p>
          <Title>{w('title')}</Title>
        </div>
        <form onSubmit={(event) => void go(event)} noValidate>
          {isAsked && (
            <div className={styles.field}>
              <label htmlFor="code">{w('join.code')}</label>
              <small id="code-hint">{w('join.code-hint')}</small>
              <input
                ref={codeField}
                id="code"
                className={styles.code}
                inputMode="numeric"
                autoComplete="one-time-code"
                aria-describedby="code-hint"
                aria-invalid={trouble === 'code' || trouble === 'code-unknown'}
                value={code}
                onChange={({ target }) => type({ code: target.value })}
              />
            </div>
          )}
          <div className={styles.field}>
            <label htmlFor="name">{w('join.name')}</label>
            <small id="name-hint">{w('join.name-hint')}</small>
            <div className={styles.name}>
              <Seat name={name} />
              <input
                ref={nameField}
                id="name"
                autoComplete="off"
                aria-describedby="name-hint"
                aria-invalid={trouble === 'name'}
                value={name}
                onChange={({ target }) => type({ name: target.value })}
              />
              <button
                type="button"
                className={parts.link}
                onClick={() => {
                  type({ name: '' });
                  nameField.current?.focus();
                }}
              >
                {w('join.change')}
              </button>
            </div>
          </div>
          <div role="alert">
            {(trouble === 'code' || trouble === 'name') && <Say>{w(`join.fault.${trouble}`)}</Say>}
            {trouble !== undefined && trouble !== 'code' && trouble !== 'name' && <SayTrouble id={trouble} />}
          </div>
          <div className={parts.acts}>
            <button type="submit" className={parts.main} aria-busy={isGoing}>
              {w(isGoing ? 'join.going' : 'join.go')}
            </button>
          </div>
        </form>
        <p className={styles.paper}>{w('join.paper')}</p>
      </main>
    </>
  );
}
