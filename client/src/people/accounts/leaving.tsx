import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountLine } from '@yoriai/shared/people/accounts';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { peopleAreStale } from '../queries.ts';
import styles from './accounts.module.css';

interface LeavingProps {
  readonly account: AccountLine;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** What it means that somebody leaves, before it is done. */
export function Leaving({ account: { id, name, areas = [] }, onDone, onBack }: LeavingProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => api.delete(`/api/accounts/${id}`),
    onSuccess: () => {
      peopleAreStale(client);
      onDone();
      say.done(w('accounts:leaving.done', { name }));
    },
  });
  return (
    <>
      <div className={styles.lines}>
        <p>{w('accounts:leaving.text')}</p>
        {areas.length > 0 && (
          <p>{w('accounts:leaving.areas', { areas: areas.map((area) => area.name).join('・') })}</p>
        )}
        {areas.some(({ as }) => as === 'primary') && <p>{w('accounts:leaving.transferFirst')}</p>}
        <p>{w('accounts:leaving.stays')}</p>
      </div>
      <FailureNotice failure={end.error} />
      <div className={styles.acts}>
        <Button onPress={onBack}>{w('shell:stop')}</Button>
        <Button variant="primary" isPending={end.isPending} onPress={() => end.mutate()}>
          {w('accounts:leaving.act')}
        </Button>
      </div>
    </>
  );
}
