import type { GroundView } from '@yoriai/shared/legal-ground/api';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords, type Words } from '../words/use-words.tsx';
import styles from './ground.module.css';
import { useFollowedGround, useGround } from './queries.ts';

const GroundDialog = lazy(() => import('./ground-dialog.tsx'));

/** On what ground the paper is talked about, and what follows from it (ACC-10, P24). */
export function GroundState() {
  const { t, w } = useWords();
  const view = useGround();
  const [changing, setChanging] = useState(false);
  useFollowedGround();
  if (!view) return null;
  const { ground } = view;
  const isOver = view.consent !== undefined && view.consent.state !== 'holds';
  return (
    <section className={styles.state} data-over={isOver || undefined} data-ground={ground.kind}>
      <Icon name={isOver ? 'ring' : 'key'} />
      <div>
        <h2>{w('legalGround:state.title', { kind: t(`legalGround:kinds.${ground.kind}`) })}</h2>
        <Leaning view={view} />
        <p className={styles.follows}>
          {ground.day !== undefined && (
            <span>{w('legalGround:state.day', { day: writeDate(ground.day, 'era') })}</span>
          )}
          {view.keptUntil !== undefined && (
            <span>{w('legalGround:state.kept', { day: writeDate(view.keptUntil, 'era') })}</span>
          )}
          {!view.mayExport && <b>{w('legalGround:state.no-export')}</b>}
        </p>
      </div>
      {view.mayChange && (
        <Button variant="quiet" onPress={() => setChanging(true)}>
          {w('legalGround:state.change')}
        </Button>
      )}
      {changing && (
        <Suspense>
          <GroundDialog view={view} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </section>
  );
}

/** What the ground leans on: the meeting and its members, or the consent. */
function Leaning({ view }: { readonly view: GroundView }) {
  const words = useWords();
  const said = leaningWords(view, words);
  return said && <p>{said}</p>;
}

function leaningWords({ ground, consent }: GroundView, { t, w }: Words) {
  if (ground.kind === 'ordinary') return null;
  if (ground.kind === 'support-meeting') {
    const { municipality, meeting } = ground;
    const members = ground.members.map(({ label }) => label).join('、');
    return w('legalGround:state.meeting', { municipality, meeting, members });
  }
  if (!consent) return w('legalGround:state.consent-only');
  const { whom, how, on, until, state } = consent;
  if (state !== 'holds') return w('legalGround:state.consent-over', { whom });
  const said = { whom, how: t(`consents:how.${how}`), on: writeDate(on, 'era') };
  return until === undefined
    ? w('legalGround:state.consent', said)
    : w('legalGround:state.consent-until', { ...said, until: writeDate(until, 'era') });
}
