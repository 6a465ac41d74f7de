import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InvitationLine } from '@yoriai/shared/people/invitation';
import { lastDayOf } from '@yoriai/shared/people/last-day';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { PersonLine } from '../person-line.tsx';
import { peopleAreStale, useInvitations } from '../queries.ts';
import { Reach } from './reach.tsx';

/** Invitations that nobody has used yet; each can be taken back. With none there is nothing to say. */
export function Invitations() {
  const { w } = useWords();
  const { data: invitations, error } = useInvitations();
  const open = invitations?.filter(({ state }) => state === 'open') ?? [];
  if (open.length === 0) return <FailureNotice failure={error} />;
  return (
    <section className={styles.section} aria-labelledby="waiting">
      <h2 id="waiting">{w('accounts:waiting')}</h2>
      <ul className={styles.paper}>
        {open.map((invitation) => (
          <Waiting key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ invitation: { id, name, role, areas, endsAt } }: { readonly invitation: InvitationLine }) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () => api.delete(`/api/invitations/${id}`),
    onSuccess: () => {
      peopleAreStale(client);
      say.done(w('accounts:wasTakenBack'));
    },
    onError: say.failed,
  });
  return (
    <PersonLine
      person={{ name: t('accounts:forWhom', { name }), role }}
      beside={<span className={styles.tag}>{w(`people:roles.${role}`)}</span>}
      acts={
        <Button
          aria-label={t('accounts:takeBackOf', { name })}
          isPending={takeBack.isPending}
          onPress={() => takeBack.mutate()}
        >
          {w('accounts:takeBack')}
        </Button>
      }
    >
      <p>
        <Reach role={role} areas={areas} />
      </p>
      <p>{w('accounts:usableUntil', { day: writeDate(lastDayOf(endsAt), 'era') })}</p>
    </PersonLine>
  );
}
