import { conferencePromises } from '@yoriai/shared/conferences/promises';
import { useEffect, useRef, useState } from 'react';
import { areaAddress } from '../../areas/queries.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Noren } from '../../ui/noren.tsx';
import { ReadingButton } from '../../ui/reading-button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { useConferenceHeld } from '../conference-context.ts';
import styles from './promise.module.css';

/** 守秘の約束 over the paper: one press, and one is in (AC-B B14). */
export function PromiseCover() {
  const { w } = useWords();
  const { shown } = useWording();
  const { area } = useWhichWorksheet();
  const { meeting, run } = useConferenceHeld();
  const [isPending, setPending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not on the button: whoever was writing when it came up does not promise with the next key.
  useEffect(() => heading.current?.focus(), []);
  // Not "pending": a screen reader would be told of a button that is gone by then.
  const promise = () => {
    setPending(true);
    void run({ do: 'promise' }).then(() => setPending(false));
  };
  return (
    <div className={styles.cover} role="dialog" aria-modal="true" aria-labelledby="promise-title">
      <div className={styles.beam} />
      <div className={styles.card}>
        <Noren className={styles.noren} />
        <p className={styles.lead}>{w('conferences:promise.lead', { title: meeting.title })}</p>
        <h1 id="promise-title" ref={heading} tabIndex={-1}>
          {w('conferences:promise.title')}
        </h1>
        <ol className={styles.promises}>
          {conferencePromises.map((promised, index) => (
            <li key={promised.ja}>
              <b className="num" aria-hidden="true">
                {index + 1}
              </b>
              <span>{shown(promised)}</span>
            </li>
          ))}
        </ol>
        <Button variant="primary" stitched wide icon="hand" isDisabled={isPending} onPress={promise}>
          {w('conferences:promise.do')}
        </Button>
        <div className={styles.foot}>
          <p>{w('conferences:promise.note')}</p>
          <ButtonLink variant="quiet" href={areaAddress(area)} icon="left">
            {w('conferences:promise.leave')}
          </ButtonLink>
          <ReadingButton />
        </div>
      </div>
    </div>
  );
}
