import { copyInWords } from '@yoriai/shared/access-record/copy';
import { useEffect, useMemo, useState } from 'react';
import { useNumbering } from '../access-record/numbered.tsx';
import { useSession } from '../canvas/session/use-board.ts';
import { useSignedIn } from '../people/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.tsx';
import { KeepPicture } from './keep-picture.tsx';
import { loadLetters } from './page-look.ts';
import { letterPoints } from './pages.ts';
import { PaperChoices } from './paper-choices.tsx';
import styles from './picture.module.css';
import { type Prepared, prepare } from './prepare.ts';
import { PrintLayer } from './print-layer.tsx';
import { PrintPreview } from './print-preview.tsx';
import { type PrintChoice, printingOf } from './printing.ts';
import { Stopped } from './stopping.ts';
import { Waiting } from './waiting.tsx';

/** 刷る・絵にする: how it comes onto paper is shown before anything is printed. */
export default function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { prepared, progress, failed } = usePrepared();
  return (
    <Dialog title={w('picture:title')} isOpen wide onClose={onClose}>
      {failed && <Notice kind="trouble">{w('picture:failed')}</Notice>}
      {!prepared && !failed && (
        <Waiting onStop={onClose} share={progress.of === 0 ? 0 : progress.done / progress.of}>
          {w('picture:wait', progress)}
        </Waiting>
      )}
      {prepared?.cards === 0 && <p>{w('picture:nothing')}</p>}
      {prepared && prepared.cards > 0 && <Printer prepared={prepared} />}
    </Dialog>
  );
}

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Draws the board once, as it is when the dialog is opened. */
function usePrepared() {
  const session = useSession();
  const words = useWords();
  const [progress, setProgress] = useState<Progress & { readonly [name: string]: number }>({
    done: 0,
    of: 0,
  });
  const [prepared, setPrepared] = useState<Prepared>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const told = (done: number, of: number) => {
      if (done % 25 === 0) setProgress({ done, of });
    };
    prepare(session, words, stop.signal, told).then(setPrepared, (fault: unknown) => {
      if (!(fault instanceof Stopped) && !stop.signal.aborted) setFailed(true);
    });
    return () => stop.abort();
  }, [session, words]);
  return { prepared, progress, failed };
}

/** Under this many points a letter is hard to read on paper. */
const readable = 7.5;

function Printer({ prepared }: { readonly prepared: Prepared }) {
  const { w } = useWords();
  const { width, height } = prepared.bare.box;
  const [choice, setChoice] = useState<PrintChoice>({
    paper: 'A4',
    lying: width > height,
    poster: undefined,
  });
  const { made, forget } = useNumbering();
  const copy = made?.marked ? copyInWords(made.copy) : undefined;
  const printing = useMemo(() => printingOf(prepared, choice, copy), [prepared, choice, copy]);
  const { self } = useSignedIn();
  // The letters of the mark are there before it is printed.
  useEffect(() => {
    void loadLetters(copyInWords({ number: 1_234_567_890, at: prepared.at, for: self.name }));
  }, [prepared, self.name]);
  // What is printed from the board itself, after this, is no copy that anybody asked for.
  useEffect(() => forget, [forget]);
  const points = Math.round(letterPoints(printing.plan) * 10) / 10;
  return (
    <div className={styles.printer}>
      <div className={styles.choices}>
        <PaperChoices choice={choice} printing={printing} onChoose={setChoice} />
        <p className={styles.says} role="status">
          {w(points < readable ? 'picture:small' : 'picture:letter', { points })}
        </p>
        {prepared.withoutBackground && <p className={styles.says}>{w('picture:no-background')}</p>}
        <p className={styles.says}>{w('copies:will-bear')}</p>
        <KeepPicture prepared={prepared} />
      </div>
      <PrintPreview printing={printing} />
      <PrintLayer printing={printing} />
    </div>
  );
}
