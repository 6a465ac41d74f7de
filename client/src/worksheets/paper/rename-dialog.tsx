import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { NameDialog } from '../../areas/name-dialog.tsx';
import { shelfIsStale } from '../../areas/queries.ts';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../which-worksheet.ts';

/** Gives the sheet another title; the server keeps the shelf and the sheet the same. */
export function RenameDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { area, worksheet } = useWhichWorksheet();
  const { w } = useWords();
  const rename = async (next: string) => {
    await api.patch(`/api/areas/${area}/worksheets/${worksheet}`, { title: next });
    shelfIsStale(client, area);
  };
  return (
    <NameDialog
      title={w('worksheets:title.change')}
      label={w('worksheets:title.label')}
      fault={w('worksheets:title.fault')}
      act={w('worksheets:title.keep')}
      name={title}
      onName={rename}
      onClose={onClose}
    />
  );
}
