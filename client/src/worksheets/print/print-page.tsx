import { Numbered, useNumbering } from '../../access-record/numbered.tsx';
import { areaAddress, useShelf, worksheetAddress } from '../../areas/queries.ts';
import { useWords } from '../../words/use-words.tsx';
import { type Found, FoundWorksheet } from '../found-worksheet.tsx';
import { useWhichWorksheet, type WhichWorksheet } from '../which-worksheet.ts';
import { KeepFile } from './keep-file.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { useContent } from './use-content.ts';

/** 刷る: the paper as the printer gets it, and the same as a file for Word and Excel (WS-8). */
export default function PrintPage({ area, worksheet }: WhichWorksheet) {
  return <FoundWorksheet area={area} worksheet={worksheet} show={Print} />;
}

function Print(found: Found) {
  const { area, worksheet } = useWhichWorksheet();
  const { PrintBody } = found.skin;
  if (PrintBody) return <PrintBody template={found.template} />;
  return (
    <Numbered area={area} of="worksheet" id={worksheet}>
      <PrintShared {...found} />
    </Numbered>
  );
}

function PrintShared({ template, document, skin: { PrintMark } }: Found) {
  const { t } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const content = useContent(document.doc);
  const numbering = useNumbering();
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
      numbering={numbering}
      keep={(internal) => <KeepFile area={area} worksheet={worksheet} internal={internal} />}
    />
  );
}
