import type { ImportChoices, ImportDone } from '@yoriai/shared/records/exchange/api';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BringIn } from './bring-in.tsx';
import { Brought } from './brought.tsx';
import { ChooseFile } from './choose-file.tsx';
import { LookAtFile } from './look-at-file.tsx';
import type { HeldFile } from './requests.ts';

type Step =
  | { readonly at: 'choose' }
  | {
      readonly at: 'look';
      readonly file: HeldFile;
      readonly chosen: ImportChoices;
      readonly failure?: unknown;
      readonly stopped?: boolean;
    }
  | { readonly at: 'bring'; readonly file: HeldFile; readonly chosen: ImportChoices }
  | { readonly at: 'done'; readonly done: ImportDone };

/** From a file to records: choose it, look at what it holds, take it in, and still be able to put all of it away. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  switch (step.at) {
    case 'choose':
      return (
        <Dialog isOpen title={w('recordsExchange:choose.title')} onClose={onClose}>
          <ChooseFile onFile={(file) => setStep({ at: 'look', file, chosen: {} })} />
        </Dialog>
      );
    case 'look':
      return (
        <Dialog isOpen wide title={w('recordsExchange:look.title')} onClose={onClose}>
          <LookAtFile
            file={step.file}
            chosen={step.chosen}
            failure={step.failure}
            stopped={step.stopped === true}
            onChoose={(change) =>
              setStep({ ...step, chosen: { ...step.chosen, ...change }, failure: undefined, stopped: false })
            }
            onOther={() => setStep({ at: 'choose' })}
            onBring={(chosen) => setStep({ at: 'bring', file: step.file, chosen })}
          />
        </Dialog>
      );
    case 'bring':
      return (
        <BringIn
          file={step.file}
          chosen={step.chosen}
          onDone={(done) => setStep({ at: 'done', done })}
          onBack={(failure) => setStep({ ...step, at: 'look', failure, stopped: !failure })}
        />
      );
    case 'done':
      return <Brought done={step.done} onClose={onClose} />;
  }
}
