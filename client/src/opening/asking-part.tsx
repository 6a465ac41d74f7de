import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskingView, OpeningView } from '@yoriai/shared/opening/api';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import { formatWhen } from '../words/when.ts';
import { Looked } from './looked.tsx';
import styles from './opening.module.css';
import { openingAt, type WhichPaper } from './queries.ts';

interface AskingPartProps {
  readonly paper: WhichPaper;
  readonly asking: AskingView;
  readonly onClose: () => void;
}

/** Somebody asked to open the paper wider: the second person looks and says yes, or not (P9). */
export function AskingPart({ paper, asking, onClose }: AskingPartProps) {
  const { t, w, language } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const { id, to, by, at, isOwn, isStale, confirms } = asking;
  const words = { name: by, to: t(`openingDialog:to.${to}`) };
  const back = useMutation({
    mutationFn: () => api.delete(`${openingAt(paper)}/widening/${id}`),
    onSuccess: () => say.done(w('openingDialog:asking.gone')),
    onSettled: () => shelfIsStale(client, paper.area),
  });
  const mayLook = !isStale && confirms !== 'no';
  const said = isStale ? 'stale' : isOwn ? (confirms === 'no' ? 'own' : 'alone') : 'second';
  return (
    <section className={styles.asking}>
      <h3>
        <Icon name="ring" />
        <span>{w('openingDialog:asking.title', words)}</span>
      </h3>
      <p className={styles.quiet}>{formatWhen(at, language)}</p>
      <p>{w(`openingDialog:asking.${said}`)}</p>
      {mayLook && <SecondYes paper={paper} asking={asking} onClose={onClose} />}
      <FailureNotice failure={back.error} />
      <Button variant="quiet" isPending={back.isPending} onPress={() => back.mutate()}>
        {w(isOwn || isStale ? 'openingDialog:asking.back' : 'openingDialog:asking.refuse')}
      </Button>
    </section>
  );
}

/** Characters of a reason. */
const longest = 200;

function SecondYes({ paper, asking: { id, to, confirms }, onClose }: AskingPartProps) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const asksReason = confirms === 'with-reason';
  const words = { to: t(`openingDialog:to.${to}`) };
  const confirm = useMutation({
    mutationFn: (content: string) =>
      api.post<OpeningView>(`${openingAt(paper)}/widening/${id}/confirm`, {
        content,
        ...(asksReason && { reason: reason.trim() }),
      }),
    onSuccess: () => {
      say.done(w('openingDialog:asking.done', words));
      onClose();
    },
    onSettled: () => shelfIsStale(client, paper.area),
  });
  return (
    <Looked
      paper={paper}
      act={w('openingDialog:asking.act', words)}
      isPending={confirm.isPending}
      failure={confirm.error}
      onLooked={(content) => {
        setFaulty(asksReason && reason.trim() === '');
        if (!asksReason || reason.trim() !== '') confirm.mutate(content);
      }}
      onGo={onClose}
    >
      {asksReason && (
        <TextField
          label={w('openingDialog:asking.reason')}
          hint={w('openingDialog:asking.reason-hint')}
          value={reason}
          onChange={setReason}
          maxLength={longest}
          {...(isFaulty && reason.trim() === '' && { fault: w('openingDialog:asking.reason-fault') })}
        />
      )}
    </Looked>
  );
}
