import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Participation } from '@yoriai/shared/access/audience';
import type { Candidate, NewInvitation, OpeningView } from '@yoriai/shared/opening/api';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { todayInJapan } from '../people/today.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choose-one.tsx';
import { DayField } from '../ui/day-field.tsx';
import { ExplainedChoice } from '../ui/explained-choice.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './opening.module.css';
import { invitationsAt, type WhichPaper } from './queries.ts';

interface InviteFormProps {
  readonly paper: WhichPaper;
  readonly candidates: readonly Candidate[];
  readonly onClose: () => void;
}

/** Invites somebody to this paper alone: who, how, and for the meeting of which day. */
export function InviteForm({ paper, candidates, onClose }: InviteFormProps) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [account, setAccount] = useState('');
  const [as, setAs] = useState<Participation>('comment');
  const [day, setDay] = useState('');
  const [isSent, setSent] = useState(false);
  const chosen = candidates.find((it) => it.account === account);
  const part = chosen?.as.includes(as) === false ? (chosen.as[0] ?? as) : as;
  const today = todayInJapan();
  const isDayWrong = day === '' ? chosen?.ends === true : day < today;
  const invite = useMutation({
    mutationFn: (invitation: NewInvitation) => api.post<OpeningView>(invitationsAt(paper), invitation),
    onSuccess: () => {
      shelfIsStale(client, paper.area);
      say.done(w('openingDialog:invite.done', { name: chosen?.name ?? '' }));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (chosen && !isDayWrong) invite.mutate({ account, as: part, ...(day !== '' && { day }) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ChooseOne
        label={w('openingDialog:invite.who')}
        value={account}
        none={t('openingDialog:invite.choose-who')}
        options={candidates.map((it) => ({
          value: it.account,
          words: `${it.name}（${t(`people:roles.${it.role}`)}）`,
        }))}
        onChange={setAccount}
        {...(isSent && !chosen && { fault: w('openingDialog:invite.who-fault') })}
      />
      <ExplainedChoice
        label={w('openingDialog:invite.as')}
        value={part}
        onChange={setAs}
        options={(chosen?.as ?? (['write', 'comment'] as const)).map((value) => ({
          value,
          words: w(`openingDialog:invite.${value}`),
          hint: w(`openingDialog:invite.${value}-hint`),
        }))}
      />
      <DayField
        label={w('openingDialog:invite.day')}
        hint={
          <>
            {w('openingDialog:invite.day-hint')}
            {chosen?.ends === false && w('openingDialog:invite.day-hint-free')}
          </>
        }
        value={day}
        min={today}
        onChange={setDay}
        {...(isSent && isDayWrong && { fault: w('openingDialog:invite.day-fault') })}
      />
      <FailureNotice failure={invite.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={invite.isPending}>
          {w('openingDialog:invite.act')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {w('shell:stop')}
        </Button>
      </div>
    </form>
  );
}
