import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConsentView } from '@yoriai/shared/consents/consent';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { redactionAddress, shelfIsStale } from '../areas/queries.ts';
import { useSignedIn } from '../people/session.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import { ConsentPapers } from './consent-papers.tsx';
import styles from './consents.module.css';
import { consentsAreStale, consentsAt } from './queries.ts';

interface WithdrawDialogProps {
  readonly area: string;
  readonly consent: ConsentView;
  readonly onClose: () => void;
}

/** Takes a consent back, and leads to the papers in which something stands because of it (P22). */
export function WithdrawDialog({ area, consent, onClose }: WithdrawDialogProps) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => api.post<ConsentView>(`${consentsAt(area)}/${consent.id}/withdrawal`),
    onSuccess: async () => {
      shelfIsStale(client, area);
      await consentsAreStale(client, area);
    },
  });
  const done = withdraw.data;
  if (done)
    return (
      <Dialog isOpen title={w('consents:withdraw.done')} onClose={onClose}>
        <div className={styles.form}>
          <p role="status">
            {w(done.papers.length > 0 ? 'consents:withdraw.done-text' : 'consents:withdraw.done-none')}
          </p>
          <ConsentPapers area={area} papers={done.papers} />
          <div className={styles.acts}>
            <Button onPress={onClose}>{w('shell:close')}</Button>
            {may('redact area') && (
              <ButtonLink href={redactionAddress(area)} variant="primary">
                {w('retention:erase')}
              </ButtonLink>
            )}
          </div>
        </div>
      </Dialog>
    );
  return (
    <Dialog isOpen title={w('consents:withdraw.title')} onClose={onClose}>
      <div className={styles.form}>
        <p>{w('consents:withdraw.text', { whom: consent.whom, what: consent.what })}</p>
        <p>{w('consents:withdraw.after')}</p>
        <FailureNotice failure={withdraw.error} />
        <div className={styles.acts}>
          <Button onPress={onClose}>{w('shell:stop')}</Button>
          <Button variant="primary" isPending={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {w('consents:withdraw.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
