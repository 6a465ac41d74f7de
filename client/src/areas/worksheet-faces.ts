import { useQuery } from '@tanstack/react-query';
import type { TemplateFace } from '@yoriai/shared/worksheets/face';
import { api } from '../app/api.ts';

/** The forms there are; they come with the server and do not change while it runs. */
export function useWorksheetFaces(): readonly TemplateFace[] | undefined {
  const { data } = useQuery({
    queryKey: ['worksheet-templates'],
    queryFn: ({ signal }) => api.get<readonly TemplateFace[]>('/api/worksheets/templates', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
