import { useQueryClient } from '@tanstack/react-query';
import type { StepRequest } from '@yoriai/shared/support-plan/api';
import type { ApprovalStep } from '@yoriai/shared/support-plan/approval';
import { useEffect } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { NoteDialog } from '../note-dialog.tsx';
import { planIsStale, useDecision, usePlanState } from '../queries.ts';

interface StepDialogProps {
  readonly step: ApprovalStep;
  readonly onClose: () => void;
}

/** A step on the way to approval. It is about the plan as it was when the dialog opened: not unseen (C3). */
export function StepDialog({ step, onClose }: StepDialogProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const { area, worksheet } = useWhichWorksheet();
  const state = usePlanState();
  const take = useDecision<StepRequest>(() => 'steps', onClose);
  useEffect(() => {
    void planIsStale(client, { area, worksheet });
  }, [client, area, worksheet]);
  if (!state) return null;
  const { revision, content, next } = state;
  const isNeeded = next.some((it) => it.step === step && it.needsNote);
  return (
    <NoteDialog
      title={w(`supportPlan:step-act.${step}`)}
      act={w(`supportPlan:step-act.${step}`)}
      isNeeded={isNeeded}
      failure={take.error}
      isPending={take.isPending}
      onNote={(note) => take.mutate({ step, note, revision, content })}
      onClose={onClose}
    >
      <p>{w(`supportPlan:step-text.${step}`)}</p>
      {isNeeded && step !== 'send-back' && <p>{w('supportPlan:note.own')}</p>}
    </NoteDialog>
  );
}
