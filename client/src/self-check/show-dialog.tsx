import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Colleague } from '@yoriai/shared/self-check/api';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Tick } from '../ui/tick.tsx';
import { useWords } from '../words/use-words.tsx';
import { selfChecksAreStale } from './queries.ts';
import styles from './show-dialog.module.css';

interface ShowDialogProps {
  readonly period: string;
  readonly colleagues: readonly Colleague[];
  readonly shownTo: readonly Colleague[];
  readonly onClose: () => void;
}

/** To whom the sheet is shown: chosen one by one, and taken back at any time (P16, P29). */
export function ShowDialog({ period, colleagues, shownTo, onClose }: ShowDialogProps) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [to, setTo] = useState<readonly string[]>(shownTo.map(({ id }) => id));
  const show = useMutation({
    mutationFn: (people: readonly string[]) => api.post(`/api/self-checks/${period}/show`, { to: people }),
    onSuccess: async (_, people) => {
      await selfChecksAreStale(client);
      const names = colleagues.filter(({ id }) => people.includes(id)).map(({ name }) => name);
      onClose();
      say.done(
        names.length === 0
          ? w('selfCheck:show.wasStopped')
          : w('selfCheck:show.wasShown', { names: names.join('、') }),
      );
    },
  });
  return (
    <Dialog isOpen title={w('selfCheck:show.title')} onClose={onClose}>
      <p>{w('selfCheck:show.text')}</p>
      {colleagues.length === 0 && <p>{w('selfCheck:show.nobody')}</p>}
      {colleagues.length > 0 && (
        <CheckboxGroup
          aria-label={t('selfCheck:show.title')}
          value={[...to]}
          onChange={setTo}
          className={styles.people ?? ''}
        >
          {colleagues.map(({ id, name }) => (
            <Checkbox key={id} value={id} className={styles.person ?? ''}>
              <Tick on={to.includes(id)} />
              <span>{name}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <FailureNotice failure={show.error} />
      <div className={styles.acts}>
        {shownTo.length > 0 && (
          <Button isPending={show.isPending} onPress={() => show.mutate([])}>
            {w('selfCheck:show.stop')}
          </Button>
        )}
        {colleagues.length > 0 && (
          <Button
            variant="primary"
            isPending={show.isPending}
            isDisabled={to.length === 0}
            onPress={() => show.mutate(to)}
          >
            {w('selfCheck:show.done')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
