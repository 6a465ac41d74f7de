import type { PlanState } from '@yoriai/shared/support-plan/api';
import type { ApprovalStep } from '@yoriai/shared/support-plan/approval';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { ProposalItem } from '../proposals/proposal-item.tsx';
import { usePlanState } from '../queries.ts';
import { VersionDialog } from '../versions/version-dialog.tsx';
import styles from './side.module.css';
import { StepDialog } from './step-dialog.tsx';

/** Who saw the plan, its versions, and what is proposed to be changed. */
export function ApprovalSide() {
  const state = usePlanState();
  if (!state) return null;
  return (
    <div className={styles.side}>
      <Approvals state={state} />
      <Versions state={state} />
      {state.stage === 'approved' && <Proposals state={state} />}
    </div>
  );
}

function Approvals({ state }: { readonly state: PlanState }) {
  const { language, w } = useWords();
  const [asks, setAsks] = useState<ApprovalStep>();
  return (
    <section>
      <h2>{w('supportPlan:side.approval')}</h2>
      <p>{w(`supportPlan:side.turn.${state.stage}`)}</p>
      {state.changedSince && (
        <p className={styles.changed}>
          <Icon name="history" />
          <span>{w('supportPlan:side.changed')}</span>
        </p>
      )}
      {state.steps.length > 0 && (
        <ol className={styles.steps}>
          {state.steps.map(({ step, by, at, note }) => (
            <li key={at}>
              <Icon name={step === 'send-back' ? 'undo' : 'check'} />
              <span>
                <b>{w(`supportPlan:step.${step}`)}</b>
                <small>{w('supportPlan:side.done-by', { name: by, when: formatWhen(at, language) })}</small>
                {note !== undefined && <q>{note}</q>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {state.next.length > 0 && (
        <div className={styles.acts}>
          {state.next.map(({ step }) => (
            <Button
              key={step}
              variant={step === 'send-back' ? 'plain' : 'primary'}
              icon={step === 'approve' ? 'seal' : step === 'send-back' ? 'undo' : 'send'}
              onPress={() => setAsks(step)}
            >
              {w(`supportPlan:step-act.${step}`)}
            </Button>
          ))}
        </div>
      )}
      {asks && <StepDialog step={asks} onClose={() => setAsks(undefined)} />}
    </section>
  );
}

function Versions({ state: { versions } }: { readonly state: PlanState }) {
  const { language, w } = useWords();
  const [opened, setOpened] = useState<number>();
  return (
    <section>
      <h2>{w('supportPlan:side.versions')}</h2>
      {versions.length === 0 && <p>{w('supportPlan:side.no-versions')}</p>}
      <ul className={styles.list}>
        {versions.map(({ number, by, at, reason }) => (
          <li key={number}>
            <Button icon="sheet" onPress={() => setOpened(number)}>
              {w('supportPlan:side.open', { n: number })}
            </Button>
            <small>{w('supportPlan:side.done-by', { name: by, when: formatWhen(at, language) })}</small>
            {reason !== undefined && <p>{w('supportPlan:version.reason', { reason })}</p>}
          </li>
        ))}
      </ul>
      {opened !== undefined && <VersionDialog number={opened} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

function Proposals({ state }: { readonly state: PlanState }) {
  const { w } = useWords();
  return (
    <section>
      <h2>{w('supportPlan:side.proposals')}</h2>
      {state.proposals.length === 0 && <p>{w('supportPlan:side.no-proposals')}</p>}
      <ul className={styles.list}>
        {state.proposals.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} state={state} />
        ))}
      </ul>
    </section>
  );
}
