import { useQueryClient } from '@tanstack/react-query';
import type { Sheet } from '@yoriai/shared/areas/area';
import { useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { NameDialog } from '../areas/name-dialog.tsx';
import { shelfIsStale, useShelf, worksheetAddress } from '../areas/queries.ts';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { planPath } from './queries.ts';

interface NewPaperDialogProps {
  readonly kind: 'next' | 'public';
  readonly onClose: () => void;
}

/** Another paper that is made of this plan: that of the next year, or the one residents read. It is opened at once. */
export function NewPaperDialog({ kind, onClose }: NewPaperDialogProps) {
  const { t, w } = useWords();
  const client = useQueryClient();
  const which = useWhichWorksheet();
  const { view } = useWorksheet();
  const { data: shelf } = useShelf(which.area);
  const [, go] = useLocation();
  // The title that is proposed names the area.
  if (!shelf) return null;
  const values = { title: view.title, area: shelf.area.name };
  return (
    <NameDialog
      title={w(`supportPlan:${kind}.title`)}
      label={w(`supportPlan:${kind}.label`)}
      fault={w('supportPlan:next.fault')}
      act={w(`supportPlan:${kind}.act`)}
      name={t(`supportPlan:${kind}.proposed`, values)}
      onName={async (title) => {
        const made = await api.post<Sheet>(`${planPath(which)}/plan/${kind}`, { title });
        shelfIsStale(client, which.area);
        go(worksheetAddress(which.area, made.id));
      }}
      onClose={onClose}
    />
  );
}
