import { worksheetDocument } from '@yoriai/shared/documents/names';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import { type ComponentType, use, useMemo } from 'react';
import { SheetTrouble } from '../areas/sheet-trouble.tsx';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { useMeta } from '../collaboration/use-meta.ts';
import { worksheetSkin } from './registry.ts';
import { WhichWorksheetContext } from './which-worksheet.ts';
import type { WorksheetSkin } from './worksheet-skin.ts';

/** A worksheet whose document has arrived and whose form is known. */
export interface Found {
  readonly document: DocumentConnection;
  readonly template: Template;
  readonly skin: WorksheetSkin;
}

interface FoundWorksheetProps {
  readonly area: string;
  readonly worksheet: string;
  readonly show: ComponentType<Found>;
}

/** Opens a worksheet's document to show it in one way or another, and says what to do when that does not go well. */
export function FoundWorksheet({ area, worksheet, show }: FoundWorksheetProps) {
  const document = useDocument(worksheetDocument(worksheet));
  const state = useStore(document.state, ({ is }) => is);
  const name = useMeta(document.doc, 'template');
  const which = useMemo(() => ({ area, worksheet }), [area, worksheet]);
  const template = worksheetTemplate(name ?? '');
  if (state === 'refused' || !template)
    return <SheetTrouble area={area} document={document} missing={name ? 'unknown' : 'nothing'} />;
  return (
    <WhichWorksheetContext value={which}>
      <WithSkin key={document.name} document={document} template={template} show={show} />
    </WhichWorksheetContext>
  );
}

type WithSkinProps = Omit<Found, 'skin'> & Pick<FoundWorksheetProps, 'show'>;

function WithSkin({ document, template, show: Show }: WithSkinProps) {
  return <Show document={document} template={template} skin={use(worksheetSkin(template.name))} />;
}
