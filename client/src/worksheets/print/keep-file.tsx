import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../app/api.ts';
import { handOver } from '../../app/hand-over.ts';
import { useSay } from '../../app/say.tsx';
import { useSignedIn } from '../../people/session.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';

const kinds = ['docx', 'xlsx', 'md'] as const;

export interface KeepFileProps {
  readonly area: string;
  readonly worksheet: string;
  readonly internal: boolean;
}

/** The paper as a file for Word, Excel or as Markdown; it can be stopped while it is being made (UX-5). */
export function KeepFile({ area, worksheet, internal }: KeepFileProps) {
  const { language, w } = useWords();
  const { may } = useSignedIn();
  const say = useSay();
  const stop = useRef<AbortController>(undefined);
  const keep = useMutation({
    mutationFn: async (as: (typeof kinds)[number]) => {
      stop.current = new AbortController();
      const asked = new URLSearchParams({ as, language, internal: internal ? 'yes' : 'no' });
      const address = `/api/areas/${area}/worksheets/${worksheet}/file?${asked}`;
      const file = await api.file(address, stop.current.signal);
      handOver(file, file.name);
    },
    onSuccess: () => say.done(w('worksheetPrint:kept')),
    onError: (error) => {
      if (!stop.current?.signal.aborted) say.failed(error);
    },
  });
  if (!may('export worksheet')) return null;
  if (keep.isPending)
    return (
      <Button onPress={() => stop.current?.abort()} icon="x">
        {w('worksheetPrint:stop')}
      </Button>
    );
  return kinds.map((as) => (
    <Button key={as} icon="download" onPress={() => keep.mutate(as)}>
      {w(`worksheetPrint:as.${as}`)}
    </Button>
  ));
}
