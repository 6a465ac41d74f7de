import type { Template } from '@yoriai/shared/worksheets/template';
import { useEffect, useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { areaAddress, useShelf } from '../areas/queries.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { ownHand } from '../collaboration/own-hand.ts';
import { SavedState } from '../collaboration/saved-state.tsx';
import { useSignedIn } from '../people/session.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet, useWorksheetTopic, WorksheetContext } from './session/use-worksheet.ts';
import { WorksheetSession } from './session/worksheet-session.ts';
import { useWhichWorksheet } from './which-worksheet.ts';
import type { WorksheetSkin } from './worksheet-skin.ts';

interface OpenWorksheetProps {
  readonly document: DocumentConnection;
  readonly template: Template;
  readonly skin: WorksheetSkin;
}

/** The worksheet itself: the bar, and the paper with its sections. */
export function OpenWorksheet({ document, template, skin }: OpenWorksheetProps) {
  const { self } = useSignedIn();
  const [session, setSession] = useState<WorksheetSession>();
  useEffect(() => {
    const opened = new WorksheetSession(document, template, ownHand(self.name));
    setSession(opened);
    return () => opened.destroy();
  }, [document, template, self.name]);
  if (!session) return null;
  return (
    <WorksheetContext value={session}>
      <Frame skin={skin} />
    </WorksheetContext>
  );
}

function Frame({ skin: { Body, Acts } }: { readonly skin: WorksheetSkin }) {
  const { t } = useWords();
  const { plain, shown } = useWording();
  const { area } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const { document, template, view } = useWorksheet();
  useWorksheetTopic('meta');
  usePageTitle(view.title);
  return (
    <>
      <TopBar
        crumbs={[
          { label: shelf?.area.name ?? t('worksheets:bar.shelf'), href: areaAddress(area) },
          { label: plain(template.title), href: `${areaAddress(area)}#worksheets` },
          { label: view.title },
        ]}
        state={<SavedState document={document} />}
      >
        {Acts && <Acts />}
      </TopBar>
      <main>
        <h1>{view.title}</h1>
        {Body ? (
          <Body />
        ) : (
          template.sections.map((section) => (
            <section key={section.id}>
              <h2>{shown(section.title)}</h2>
            </section>
          ))
        )}
      </main>
    </>
  );
}
