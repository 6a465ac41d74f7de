import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Anonymity } from '@yoriai/shared/case-review/api';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { anonymityIsStale, caseAt } from '../queries.ts';
import styles from './check.module.css';

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
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setAsked(true);
    onConfirm(reason.trim());
  };
  if (!isOpen)
    return (
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {w('caseReview:check.past')}
      </Button>
    );
  return (
    <form className={styles.leave} onSubmit={submit}>
      <TextField
        label={w('caseReview:check.past-reason')}
        hint={w('caseReview:check.past-hint')}
        value={reason}
        onChange={setReason}
        maxLength={200}
        autoFocus
        {...(asked && reason.trim() === '' && { fault: w('caseReview:check.reason-fault') })}
      />
      <div className={styles.acts}>
        <Button type="submit" isPending={isPending}>
          {w('caseReview:check.confirm')}
        </Button>
        <Button variant="quiet" onPress={() => setOpen(false)}>
          {w('shell:stop')}
        </Button>
      </div>
    </form>
  );
}
