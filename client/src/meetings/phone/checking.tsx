import { useEffect, useState } from 'react';
import parts from './parts.module.css';
import { Say } from './parts.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';

/** How long the look at words may be on its way before there is another way on, in milliseconds. */
const patienceMs = 5000;

interface CheckingProps {
  /** Unchecked, with a sign for 進行. */
  readonly onSend: () => void;
}

/**
 * 送る was pressed, and what looks at the words is not here. It comes by itself where it can; where it cannot — the network
 * is too weak, the product was made new meanwhile — nobody waits in vain.
 */
export function Checking({ onSend }: CheckingProps) {
  const { w } = usePhoneWords();
  const isOn = useValue(usePhone().isOn);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div role="status">
        <Say>{w(isLate ? 'write.unchecked' : isOn ? 'write.checking' : 'offline')}</Say>
      </div>
      {isLate && (
        <div className={parts.acts}>
          <button type="button" className={parts.plain} onClick={onSend}>
            {w('write.send-unchecked')}
          </button>
          <button type="button" className={parts.plain} onClick={() => location.reload()}>
            {w('broken.again')}
          </button>
        </div>
      )}
    </>
  );
}
