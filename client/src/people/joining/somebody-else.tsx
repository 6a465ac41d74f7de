import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../doorway.module.css';
import { Doorway } from '../doorway.tsx';

/** Whoever invites opens the link first, or two share a machine: nobody joins under another's session. */
export function SomebodyElse({ name }: { readonly name: string }) {
  const { w } = useWords();
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => api.delete('/api/session'),
    // Nothing of the other person stays in memory; the session is asked for again.
    onSuccess: () => client.resetQueries(),
  });
  return (
    <Doorway title={w('joining:otherTitle', { name })} lead={w('joining:otherText')}>
      <div className={styles.fields}>
        <FailureNotice failure={leave.error} />
        <Button variant="primary" stitched wide isPending={leave.isPending} onPress={() => leave.mutate()}>
          {w('joining:leaveFirst')}
        </Button>
        <ButtonLink href="/" wide>
          {w('joining:toShelf')}
        </ButtonLink>
      </div>
    </Doorway>
  );
}
