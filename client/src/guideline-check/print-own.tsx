import type { Template } from '@yoriai/shared/worksheets/template';
import { areaAddress, useShelf, worksheetAddress } from '../areas/queries.ts';
import { OwnSheet } from '../own-sheets/own-sheet.tsx';
import { useWords } from '../words/use-words.tsx';
import { PrintSheet } from '../worksheets/print/print-sheet.tsx';
import { useContent } from '../worksheets/print/use-content.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { myAddress, ownAt } from './queries.ts';

/** One's own sheet on paper: nobody else's can be read before all are opened, and the group's has nothing in it (P17). */
export function PrintOwn({ template }: { readonly template: Template }) {
  const { area, worksheet } = useWhichWorksheet();
  return (
    <OwnSheet template={template} begin={ownAt(area, worksheet)}>
      <Printed />
    </OwnSheet>
  );
}

function Printed() {
  const { t } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const { document, template } = useWorksheet();
  const content = useContent(document.doc);
  return (
    <PrintSheet
      template={template}
      content={content}
      crumbs={[
        { label: shelf?.area.name ?? t('worksheets:bar.shelf'), href: areaAddress(area) },
        { label: content.title, href: worksheetAddress(area, worksheet) },
        { label: t('guidelineCheck:mine.title'), href: myAddress(area, worksheet) },
      ]}
      back={myAddress(area, worksheet)}
      area={shelf?.area.name ?? ''}
    />
  );
}
