import { areaDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, templateNameOf } from '@yoriai/shared/documents/worksheet';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import { use, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { Opening } from '../app/opening.tsx';
import { TroublePage } from '../app/trouble-page.tsx';
import { areaAddress } from '../areas/queries.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { OpenWorksheet } from './open-worksheet.tsx';
import { worksheetSkin } from './registry.ts';
import { WhichWorksheetContext } from './which-worksheet.ts';

interface WorksheetPageProps {
  readonly area: string;
  readonly worksheet: string;
}

/** A worksheet's page: opens the document and says what to do when that does not go well. */
export default function WorksheetPage({ area, worksheet }: WorksheetPageProps) {
  const { w } = useWords();
  const document = useDocument(worksheetDocument(worksheet));
  const shelf = useDocument(areaDocument(area));
  const state = useStore(document.state);
  const name = useTemplateName(document.doc);
  const which = useMemo(() => ({ area, worksheet }), [area, worksheet]);
  useEffect(() => {
    shelf.setPresence({ inside: worksheet });
    return () => shelf.setPresence({ inside: undefined });
  }, [shelf, worksheet]);

  const toShelf = (
    <ButtonLink href={areaAddress(area)} variant="primary">
      {w('worksheets:page.to-shelf')}
    </ButtonLink>
  );
  if (state.is === 'refused')
    return (
      <TroublePage
        title={w('worksheets:page.refused')}
        acts={
          <>
            {toShelf}
            <Button onPress={() => document.retry()}>{w('shell:again')}</Button>
          </>
        }
      >
        {w(`errors:${state.why}`)}
      </TroublePage>
    );
  if (name === '')
    return state.is === 'loading' ? (
      <Opening />
    ) : (
      <TroublePage title={w('worksheets:page.nothing')} acts={toShelf}>
        {w('worksheets:page.nothing-text')}
      </TroublePage>
    );
  const template = worksheetTemplate(name);
  if (!template)
    return (
      <TroublePage title={w('worksheets:page.unknown')} acts={toShelf}>
        {w('worksheets:page.unknown-text')}
      </TroublePage>
    );
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
