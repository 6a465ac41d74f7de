import type { Row } from '@yoriai/shared/documents/worksheet';
import type { NewProposal } from '@yoriai/shared/support-plan/api';
import { tableOf } from '@yoriai/shared/worksheets/template';
import { type FormEvent, useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useDecision } from '../queries.ts';
import styles from './proposals.module.css';

interface ProposalDialogProps {
  readonly row: Row;
  readonly onClose: () => void;
}

/** 変更を提案する: another sentence for one column of a row, and why (C12). */
export function ProposalDialog({ row, onClose }: ProposalDialogProps) {
  const { w } = useWords();
  const { shown } = useWording();
  const { template } = useWorksheet();
  const columns =
    tableOf(template, row.table)?.columns.filter((it) => it.type === 'text' && !it.internal) ?? [];
  const [field, setField] = useState(columns[0]?.id ?? '');
  const [text, setText] = useState(row.texts[field] ?? '');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const propose = useDecision<NewProposal>(() => 'proposals', onClose);
  const isSame = text.trim() === (row.texts[field] ?? '').trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isSame && reason.trim() !== '') propose.mutate({ row: row.id, field, text, reason });
  };
  return (
    <Dialog isOpen title={w('supportPlan:proposal.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{w('supportPlan:proposal.lead')}</p>
        {columns.length > 1 && (
          <Choice
            label={w('supportPlan:proposal.field')}
            value={field}
            options={columns.map(({ id, label }) => ({ value: id, words: shown(label) }))}
            onChange={(id) => {
              setField(id);
              setText(row.texts[id] ?? '');
            }}
          />
        )}
        <TextArea
          label={w('supportPlan:proposal.text')}
          value={text}
          onChange={setText}
          {...(asked && isSame && { fault: w('supportPlan:proposal.fault-text') })}
        />
        <TextArea
          label={w('supportPlan:proposal.reason')}
          value={reason}
          onChange={setReason}
          {...(asked && reason.trim() === '' && { fault: w('supportPlan:proposal.fault-reason') })}
        />
        <FailureNotice failure={propose.error} />
        <Button type="submit" variant="primary" isPending={propose.isPending}>
          {w('supportPlan:proposal.act')}
        </Button>
      </form>
    </Dialog>
  );
}
