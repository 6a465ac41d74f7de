import { worksheetDocument } from '@yoriai/shared/documents/names';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import { use, useMemo } from 'react';
import { areaAddress, useShelf, worksheetAddress } from '../../areas/queries.ts';
import { SheetTrouble } from '../../areas/sheet-trouble.tsx';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { useDocument, useStore } from '../../collaboration/react.tsx';
import { useWords } from '../../words/use-words.tsx';
import { worksheetSkin } from '../registry.ts';
import { useWhichWorksheet, WhichWorksheetContext } from '../which-worksheet.ts';
import { KeepFile } from './keep-file.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { useContent } from './use-content.ts';

interface PrintPageProps {
  readonly area: string;
  readonly worksheet: string;
}

/** 刷る: the paper as the printer gets it, and the same as a file for Word and Excel (WS-8). */
export default function PrintPage({ area, worksheet }: PrintPageProps) {
  const document = useDocument(worksheetDocument(worksheet));
  const state = useStore(document.state, ({ is }) => is);
  const name = useContent(document.doc).template;
  const template = worksheetTemplate(name);
  const which = useMemo(() => ({ area, worksheet }), [area, worksheet]);
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
  readonly document: DocumentConnection;
}

function WithSkin({ template, document }: WithSkinProps) {
  const { t } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const { PrintBody, PrintMark } = use(worksheetSkin(template.name));
  const content = useContent(document.doc);
  if (PrintBody) return <PrintBody template={template} />;
  const back = worksheetAddress(area, worksheet);
  return (
    <PrintSheet
      template={template}
      content={content}
      crumbs={[
        { label: shelf?.area.name ?? t('worksheets:bar.shelf'), href: areaAddress(area) },
        { label: content.title, href: back },
      ]}
      back={back}
      area={shelf?.area.name ?? ''}
      mark={PrintMark && <PrintMark />}
      keep={(internal) => (
        <KeepFile area={area} worksheet={worksheet} title={content.title} internal={internal} />
      )}
    />
  );
}
