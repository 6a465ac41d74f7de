import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { OwnSheet } from '../own-sheets/own-sheet.tsx';
import { useSignedIn } from '../people/session.tsx';
import { useWords } from '../words/use-words.tsx';
import { PrintSheet } from '../worksheets/print/print-sheet.tsx';
import { useContent } from '../worksheets/print/use-content.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { usePeriodWords } from './period-words.ts';
import { selfCheckAddress, selfChecksAddress } from './queries.ts';

/** One's own self check on paper, made in this browser: no server puts it into a file (P16). */
export function SelfCheckPrint({ period }: { readonly period: string }) {
  const template = worksheetTemplate('self-check');
  if (!template) return null;
  return (
    <OwnSheet template={template} begin={`/api/self-checks/${period}`}>
      <Printed period={period} />
    </OwnSheet>
  );
}

function Printed({ period }: { readonly period: string }) {
  const { t } = useWords();
  const { organization } = useSignedIn();
  const periods = usePeriodWords();
  const { document, template } = useWorksheet();
  const content = useContent(document.doc);
  return (
    <PrintSheet
      template={template}
      content={content}
      crumbs={[
        { label: organization, href: '/?all' },
        { label: t('selfCheck:title'), href: selfChecksAddress },
        { label: periods.plainName(period), href: selfCheckAddress(period) },
      ]}
      back={selfCheckAddress(period)}
    />
  );
}
