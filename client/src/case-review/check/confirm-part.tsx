import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Anonymity } from '@yoriai/shared/case-review/api';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { anonymityIsStale, caseAt } from '../queries.ts';
import styles from './check.module.css';
import { ReasonForm } from './reason-form.tsx';

/** 確認しました: of somebody else than the presenter, once nothing is open; or of a director, who says why (AC-B B6). */
export function ConfirmPart({ anonymity }: { readonly anonymity: Anonymity }) {
  const { w } = useWords();
  const which = useWhichWorksheet();
  const client = useQueryClient();
  const { mayConfirm, revision, state, risks } = anonymity;
  const confirm = useMutation({
    mutationFn: (reason?: string) =>
      api.post<Anonymity>(`${caseAt(which)}/anonymity-check`, {
        revision,
        ...(reason !== undefined && { reason }),
      }),
    onSettled: () => anonymityIsStale(client, which),
  });
  if (state === 'confirmed') return null;
  const isOpen = risks.some(({ answered }) => !answered);
  return (
    <div className={styles.confirm}>
      {mayConfirm === 'own' && <p>{w('caseReview:check.own')}</p>}
      {mayConfirm !== 'own' && isOpen && <p>{w('caseReview:check.confirm-first')}</p>}
      {mayConfirm === 'yes' && (
        <Button
          variant="primary"
          stitched
          icon="seal"
          isPending={confirm.isPending}
          onPress={() => confirm.mutate(undefined)}
        >
          {w('caseReview:check.confirm')}
        </Button>
      )}
      {mayConfirm === 'with-reason' && (
        <PastTheRule isPending={confirm.isPending} onConfirm={(reason) => confirm.mutate(reason)} />
      )}
      <FailureNotice failure={confirm.error} />
    </div>
  );
}

interface PastTheRuleProps {
  readonly isPending: boolean;
  readonly onConfirm: (reason: string) => void;
}

function PastTheRule({ isPending, onConfirm }: PastTheRuleProps) {
  const { w } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {w('caseReview:check.past')}
      </Button>
    );
  return (
    <ReasonForm
      label={w('caseReview:check.past-reason')}
      hint={w('caseReview:check.past-hint')}
      act={w('caseReview:check.confirm')}
      isPending={isPending}
      onReason={onConfirm}
      onClose={() => setOpen(false)}
    />
  );
}
