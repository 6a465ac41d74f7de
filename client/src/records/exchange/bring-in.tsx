import type { ImportChoices, ImportDone, ImportStep } from '@yoriai/shared/records/exchange/api';
import { nanoid } from 'nanoid';
import { useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useExchangeAddress } from './address.ts';
import styles from './exchange.module.css';
import { ImportProgress } from './import-progress.tsx';
import { bringIn, type HeldFile } from './requests.ts';

interface BringInProps {
  readonly file: HeldFile;
  readonly chosen: ImportChoices;
  readonly onDone: (done: ImportDone) => void;
  /** @param failure absent when it was stopped. */
  readonly onBack: (failure?: unknown) => void;
}

/** Takes the file in: how far it is can be seen, and it can be stopped (UX-5). Trying again cannot do it twice. */
export function BringIn({ file, chosen, onDone, onBack }: BringInProps) {
  const { w } = useWords();
  const address = useExchangeAddress();
  const [key] = useState(() => nanoid());
  const [tries, setTries] = useState(0);
  const [step, setStep] = useState<ImportStep>({ stage: 'reading', at: 0, of: 0 });
  const [failure, setFailure] = useState<unknown>();
  const stop = useRef<AbortController>(undefined);
  const done = useRef(onDone);
  done.current = onDone;
  // biome-ignore lint/correctness/useExhaustiveDependencies: tries begins it anew
  useEffect(() => {
    const started = new AbortController();
    stop.current = started;
    setFailure(undefined);
    bringIn({ address, file, chosen, key, signal: started.signal, onStep: setStep }).then(
      (it) => !started.signal.aborted && done.current(it),
      (error: unknown) => !started.signal.aborted && setFailure(error),
    );
    return () => started.abort();
  }, [address, file, chosen, key, tries]);
  const isLast = step.stage === 'writing' && !failure;
  const leave = () => {
    stop.current?.abort();
    onBack(failure);
  };
  return (
    <Dialog isOpen title={w('recordsExchange:bring.title')} onClose={isLast ? undefined : leave}>
      {failure ? (
        <>
          <FailureNotice failure={failure} />
          <div className={styles.acts}>
            <Button onPress={leave}>{w('shell:close')}</Button>
            <Button variant="primary" onPress={() => setTries(tries + 1)}>
              {w('shell:again')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <ImportProgress step={step} />
          <p>{w(isLast ? 'recordsExchange:bring.last' : 'recordsExchange:bring.text')}</p>
          <div className={styles.acts}>
            <Button isDisabled={isLast} onPress={leave}>
              {w('shell:stop')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
