import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Card } from '@yoriai/shared/boards/card';
import type { WayEnd } from '@yoriai/shared/conversions/api';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useWhichBoard } from '../../boards/which-board.ts';
import { useWritable } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './card-origin.module.css';
import { waysAreStale } from './queries.ts';

interface ChangedSourceProps {
  readonly card: Card;
  readonly origins: readonly WayEnd[];
}

/** 元が変わりました: what it reads like now stands above; whoever looked at it says so (CNV-2). */
export function ChangedSource({ card, origins }: ChangedSourceProps) {
  const which = useWhichBoard();
  const client = useQueryClient();
  const { w } = useWords();
  const writable = useWritable();
  const seen = useMutation({
    mutationFn: async () => {
      const changed = new Set(origins.filter((end) => end.changed).map((end) => end.conversion));
      for (const conversion of changed)
        await api.post(`/api/conversions/${which.area}/${conversion}/seen`, { card: card.id });
    },
    onSettled: () => waysAreStale(client, which),
  });
  return (
    <div className={styles.note}>
      <p>
        <Icon name="history" />
        <span>{w('conversions:way.changed-text')}</span>
      </p>
      <FailureNotice failure={seen.error} />
      {writable && (
        <Button icon="check" isPending={seen.isPending} onPress={() => seen.mutate()}>
          {w('conversions:way.seen')}
        </Button>
      )}
    </div>
  );
}
