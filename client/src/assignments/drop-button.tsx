import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import type { AssignedView } from '@yoriai/shared/assignments/assignment';
import { api } from '../app/api.ts';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './assignments.module.css';
import { areaPeopleAddress } from './queries.ts';

interface DropButtonProps {
  readonly area: AreaSummary;
  readonly person: AssignedView;
  readonly onDone: () => void;
}

/** Takes somebody's part in an area away, from now on. */
export function DropButton({ area, person, onDone }: DropButtonProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: () => api.delete(`${areaPeopleAddress(area.id)}/${person.account}`),
    onSuccess: () => {
      shelfIsStale(client, area.id);
      say.done(w('assignments:dropped', { name: person.name }));
      onDone();
    },
    onError: say.failed,
  });
  return (
    <Button className={styles.apart} isPending={drop.isPending} onPress={() => drop.mutate()}>
      {w('assignments:drop')}
    </Button>
  );
}
