import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Invitations, Invited } from '@yoriai/shared/opening/api';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { PersonLine } from '../people/person-line.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { endWords } from './end-words.ts';
import { InviteForm } from './invite-form.tsx';
import styles from './opening.module.css';
import { invitationsAt, type WhichPaper } from './queries.ts';

interface InvitationsPartProps {
  readonly paper: WhichPaper;
  readonly invitations: Invitations;
}

/** Who was invited to this one paper, by name, and until when (domain.md §3.6, D3). */
export function InvitationsPart({ paper, invitations: { invited, candidates } }: InvitationsPartProps) {
  const { w } = useWords();
  const [isInviting, setInviting] = useState(false);
  return (
    <section className={styles.part}>
      <h3>{w('openingDialog:invite.title')}</h3>
      {invited.length === 0 ? (
        <p>{w('openingDialog:invite.none')}</p>
      ) : (
        <ul className={styles.people}>
          {invited.map((person) => (
            <InvitedLine key={person.account} paper={paper} person={person} />
          ))}
        </ul>
      )}
      {isInviting && <InviteForm paper={paper} candidates={candidates} onClose={() => setInviting(false)} />}
      {!isInviting && candidates.length === 0 && (
        <p className={styles.quiet}>{w('openingDialog:invite.nobody')}</p>
      )}
      {!isInviting && candidates.length > 0 && (
        <Button icon="plus" onPress={() => setInviting(true)}>
          {w('openingDialog:invite.add')}
        </Button>
      )}
    </section>
  );
}

function InvitedLine({ paper, person }: { readonly paper: WhichPaper; readonly person: Invited }) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const { account, name, role, as, until } = person;
  const end = useMutation({
    mutationFn: () => api.delete(`${invitationsAt(paper)}/${account}`),
    onSuccess: () => {
      shelfIsStale(client, paper.area);
      say.done(w('openingDialog:invite.ended', { name }));
    },
  });
  return (
    <PersonLine
      person={{ id: account, name, role }}
      acts={
        <Button
          variant="quiet"
          aria-label={t('openingDialog:invite.end-of', { name })}
          isPending={end.isPending}
          onPress={() => end.mutate()}
        >
          {w('openingDialog:invite.end')}
        </Button>
      }
    >
      <p>
        {w(`people:roles.${role}`)}・{w(`openingDialog:invite.${as}`)}
        {until !== undefined && <>・{w('openingDialog:invite.until', { when: endWords(until) })}</>}
      </p>
      <FailureNotice failure={end.error} />
    </PersonLine>
  );
}
