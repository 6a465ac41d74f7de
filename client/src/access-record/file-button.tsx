import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecordFilter } from '@yoriai/shared/access-record/api';
import { api } from '../app/api.ts';
import { handOver } from '../app/hand-over.ts';
import { useSay } from '../app/say.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { askedOf, recordAddress } from './queries.ts';

interface FileButtonProps {
  readonly area: string | undefined;
  readonly filter: RecordFilter;
}

/** What is shown as a file; that it was taken along stands in the record, too. */
export function FileButton({ area, filter }: FileButtonProps) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: async () => {
      const file = await api.file(`${recordAddress(area)}/file?${askedOf(filter)}`);
      handOver(file, file.name);
    },
    onSuccess: () => {
      say.done(w('accessRecord:filed'));
      void client.invalidateQueries({ queryKey: ['access-record'] });
    },
    onError: say.failed,
  });
  return (
    <Button icon="download" isPending={keep.isPending} onPress={() => keep.mutate()}>
      {w('accessRecord:file')}
    </Button>
  );
}
