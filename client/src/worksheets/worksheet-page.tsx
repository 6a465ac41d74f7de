import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, templateNameOf } from '@yoriai/shared/documents/worksheet';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import { use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { SheetTrouble } from '../areas/sheet-trouble.tsx';
import { useSittingIn } from '../areas/use-sitting-in.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { OpenWorksheet } from './open-worksheet.tsx';
import { worksheetSkin } from './registry.ts';
import { WhichWorksheetContext } from './which-worksheet.ts';

interface WorksheetPageProps {
  readonly area: string;
  readonly worksheet: string;
}

/** A worksheet's page: opens the document and says what to do when that does not go well. */
export default function WorksheetPage({ area, worksheet }: WorksheetPageProps) {
  const document = useDocument(worksheetDocument(worksheet));
  const state = useStore(document.state, ({ is }) => is);
  const name = useTemplateName(document.doc);
  const which = useMemo(() => ({ area, worksheet }), [area, worksheet]);
  useSittingIn(area, worksheet);
  const template = worksheetTemplate(name);
  if (state === 'refused' || !template)
    return <SheetTrouble area={area} document={document} missing={name === '' ? 'nothing' : 'unknown'} />;
  return (
    <WhichWorksheetContext value={which}>
      <WithSkin template={template} document={document} />
    </WhichWorksheetContext>
  );
}

interface WithSkinProps {
  readonly template: Template;
  readonly document: ReturnType<typeof useDocument>;
}

function WithSkin({ template, document }: WithSkinProps) {
  return <OpenWorksheet document={document} template={template} skin={use(worksheetSkin(template.name))} />;
}

/** The name of the sheet's template; empty until the document has arrived. */
function useTemplateName(doc: Y.Doc): string {
  const sheet = useMemo(() => openWorksheet(doc), [doc]);
  const subscribe = useCallback(
    (on: () => void) => {
      sheet.meta.observe(on);
      return () => sheet.meta.unobserve(on);
    },
    [sheet],
  );
  return useSyncExternalStore(subscribe, () => templateNameOf(sheet));
}
