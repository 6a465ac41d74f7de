import type { PlanState } from '@yoriai/shared/support-plan/api';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { WordsChanged } from '../changes/words-changed.tsx';
import { NoteDialog } from '../note-dialog.tsx';
import { useDecision } from '../queries.ts';
import styles from './proposals.module.css';

interface ProposalItemProps {
  readonly proposal: PlanState['proposals'][number];
  readonly state: PlanState;
}

type As = 'accepted' | 'declined';

/** A proposal with its old and new words and its reason; what was decided about it stays to be read (C12). */
export function ProposalItem({ proposal, state }: ProposalItemProps) {
  const { language, w } = useWords();
  const { id, before, after, reason, by, at, decided, own } = proposal;
  const [asks, setAsks] = useState<As>();
  const close = () => setAsks(undefined);
  const decide = useDecision<{ readonly as: As; readonly note: string; readonly revision: number }>(
    () => `proposals/${id}`,
    close,
  );
  const said = (name: string, when: number) => (
    <small>{w('supportPlan:side.done-by', { name, when: formatWhen(when, language) })}</small>
  );
  return (
    <li className={styles.proposal}>
      {said(by, at)}
      <WordsChanged before={before} after={after} />
      <p className={styles.reason}>
        <b>{w('supportPlan:proposal.why')}</b> {reason}
      </p>
      {decided ? (
        <p className={styles.decided} data-as={decided.as}>
          <b>{w(`supportPlan:proposal.${decided.as}`, { n: decided.version ?? '' })}</b>
          {said(decided.by, decided.at)}
          {decided.note !== undefined && <span>{decided.note}</span>}
        </p>
      ) : (
        <p className={styles.decided}>{w('supportPlan:side.waiting')}</p>
      )}
      {!decided && state.decides && (
        <div className={styles.acts}>
          <Button onPress={() => setAsks('accepted')}>{w('supportPlan:proposal.accept')}</Button>
          <Button variant="quiet" onPress={() => setAsks('declined')}>
            {w('supportPlan:proposal.decline')}
          </Button>
        </div>
      )}
      {asks && (
        <NoteDialog
          title={w(`supportPlan:proposal.decide-${asks === 'accepted' ? 'accept' : 'decline'}`)}
          act={w(`supportPlan:proposal.${asks === 'accepted' ? 'accept' : 'decline'}`)}
          isNeeded={own}
          failure={decide.error}
          isPending={decide.isPending}
          onNote={(note) => decide.mutate({ as: asks, note, revision: state.revision })}
          onClose={close}
        >
          <WordsChanged before={before} after={after} />
          {own && <p>{w('supportPlan:note.own')}</p>}
        </NoteDialog>
      )}
    </li>
  );
}
