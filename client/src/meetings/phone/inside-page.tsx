import type { PhoneView } from '@yoriai/shared/meetings/api';
import { sentIn } from '@yoriai/shared/meetings/phases';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import styles from './inside.module.css';
import { OwnCards } from './own-cards.tsx';
import parts from './parts.module.css';
import { Strip } from './parts.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';
import { VotePage } from './vote-page.tsx';
import { VoteResult } from './vote-result.tsx';
import { Waiting } from './waiting.tsx';
import { WriteBox } from './write-box.tsx';

/** One question at a time: choosing while there is a vote, writing while that is asked for, listening otherwise (MTG-3). */
export function InsidePage({ view }: { readonly view: PhoneView }) {
  const { w } = usePhoneWords();
  const { shown } = useWording();
  const { draft, editing, outgoing } = useValue(usePhone().kept);
  const [wanted, setWanted] = useState<string>();
  const { step, kinds } = view;
  const vote = view.vote?.result ? undefined : view.vote;
  const isChosen = vote && (vote.chosen.length > 0 || outgoing.some((it) => it.do === 'vote'));
  const hasWords = (editing?.text ?? draft.text).trim() !== '';
  // Nobody is torn away from words half written: then it is a button above them.
  if (vote && (wanted === vote.id || !(isChosen || hasWords)))
    return (
      <>
        <Strip label={w('vote.phase')} until={step?.until} />
        <VotePage key={vote.id} vote={vote} onDone={() => setWanted(undefined)} />
      </>
    );
  return (
    <>
      {step && <Strip label={shown(step.label)} until={step.until} />}
      <main className={parts.page}>
        {vote && (
          <div className={styles.vote}>
            <p>
              <Icon name="seal" />
              {isChosen ? w('vote.done', { n: chosenHere(vote.chosen, outgoing) }) : w('vote.now')}
            </p>
            <button type="button" className={parts.plain} onClick={() => setWanted(vote.id)}>
              {w(isChosen ? 'vote.anew' : 'vote.go')}
            </button>
          </div>
        )}
        {view.vote?.result && <VoteResult vote={view.vote} result={view.vote.result} />}
        {kinds.length > 0 || hasWords ? <WriteBox view={view} /> : <Listen view={view} />}
        <OwnCards view={view} />
      </main>
    </>
  );
}

const chosenHere = (
  chosen: readonly string[],
  outgoing: readonly { do: string; cards?: readonly string[] }[],
): number => (outgoing.find((it) => it.do === 'vote')?.cards ?? chosen).length;

function Listen({ view: { step, frozen } }: { readonly view: PhoneView }) {
  const { w } = usePhoneWords();
  if (!step) return <Waiting title={w('waiting.soon')}>{w('waiting.soon-text')}</Waiting>;
  const isHeld = frozen || sentIn(step.kind).length > 0;
  return (
    <Waiting title={w('waiting.listen')}>
      {w(isHeld ? (frozen ? 'write.frozen' : 'write.held') : 'waiting.listen-text')}
    </Waiting>
  );
}
