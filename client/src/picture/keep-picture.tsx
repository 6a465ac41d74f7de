import { YoriaiError } from '@yoriai/shared/errors';
import { useEffect, useRef, useState } from 'react';
import { makeCopy } from '../access-record/copies.ts';
import { useNumbering } from '../access-record/numbered.tsx';
import { Unreachable } from '../app/api.ts';
import { failureWords } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import { type Kept, keep } from './keep.ts';
import styles from './picture.module.css';
import type { Prepared } from './prepare.ts';
import { Stopped } from './stopping.ts';
import { Waiting } from './waiting.tsx';

type Work =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly done: number; readonly of: number }
  | { readonly is: 'kept'; readonly kept: Kept }
  | { readonly is: 'failed'; readonly fault: unknown };

/** Keeps the picture as a file: PNG for papers and letters, SVG for those who go on drawing. */
export function KeepPicture({ prepared }: { readonly prepared: Prepared }) {
  const { w } = useWords();
  const { paper } = useNumbering();
  const [work, setWork] = useState<Work>({ is: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const begin = (ending: 'svg' | 'png') => {
    const own = new AbortController();
    stop.current = own;
    setWork({ is: 'busy', done: 0, of: 0 });
    const told = (done: number, of: number) => setWork({ is: 'busy', done, of });
    const made = makeCopy(paper, 'exported', own.signal);
    made
      .then((copy) => keep(prepared, ending, copy, own.signal, told))
      .then(
        (kept) => setWork({ is: 'kept', kept }),
        (fault: unknown) =>
          setWork(fault instanceof Stopped || own.signal.aborted ? { is: 'idle' } : { is: 'failed', fault }),
      );
  };
  const busy = work.is === 'busy';
  return (
    <section className={styles.keep}>
      <h3>{w('picture:keep')}</h3>
      <p className={styles.says}>{w('picture:keep-text')}</p>
      {busy ? (
        <Waiting onStop={() => stop.current?.abort()} share={work.of === 0 ? 0 : work.done / work.of}>
          {work.done < work.of || work.of === 0
            ? w('picture:letters', { done: work.done, of: work.of })
            : w('picture:making')}
        </Waiting>
      ) : (
        <div className={styles.acts}>
          <Button icon="download" onPress={() => begin('png')}>
            {w('picture:png')}
          </Button>
          <Button icon="download" onPress={() => begin('svg')}>
            {w('picture:svg')}
          </Button>
        </div>
      )}
      {work.is === 'failed' && <Notice kind="trouble">{w(wordsFor(work.fault))}</Notice>}
      {work.is === 'kept' && (
        <Notice kind="done">
          {w('picture:kept', { name: work.kept.name })}
          {work.kept.percent < 100 && w('picture:shrunk', { percent: work.kept.percent })}
        </Notice>
      )}
    </section>
  );
}

/** The server said why there is no number; else the browser could not draw it. */
const wordsFor = (fault: unknown): WordKey =>
  fault instanceof YoriaiError || fault instanceof Unreachable ? failureWords(fault) : 'picture:failed';
