import { useQuery } from '@tanstack/react-query';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import { useEffect } from 'react';
import { api } from '../app/api.ts';
import { handOver } from '../app/hand-over.ts';
import { useSay } from '../app/say.tsx';
import { useWords } from '../words/use-words.tsx';
import { WorkingDialog } from './working-dialog.tsx';

/** Writes the area into one file and gives it to the person (AREA-5). Closing it stops the work. */
export function ExportDialog({
  area,
  onClose,
}: {
  readonly area: AreaSummary;
  readonly onClose: () => void;
}) {
  const { w } = useWords();
  const say = useSay();
  const file = useQuery({
    queryKey: ['export', area.id],
    queryFn: ({ signal }) => api.file(`/api/areas/${area.id}/export`, signal),
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const { data } = file;
  useEffect(() => {
    if (!data) return;
    handOver(data, data.name);
    say.done(w('areas:file.wasExported', { area: area.name }));
    onClose();
  }, [data, area.name, onClose, say, w]);
  return (
    <WorkingDialog title={w('areas:file.exporting')} failure={file.error} onStop={onClose}>
      {w('areas:file.exportingText')}
    </WorkingDialog>
  );
}
