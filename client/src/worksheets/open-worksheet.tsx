import type { Template } from '@yoriai/shared/worksheets/template';
import { useEffect, useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { useUndoKeys } from '../canvas/keyboard/use-undo-keys.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { ownHand } from '../collaboration/own-hand.ts';
import { useSignedIn } from '../people/session.tsx';
import { prepareTextEditor } from '../text/text-editor.tsx';
import { cx } from '../ui/cx.ts';
import styles from './page/page.module.css';
import { SheetBar } from './page/sheet-bar.tsx';
import { SheetMessage } from './page/sheet-message.tsx';
import { SheetProblems } from './page/sheet-problems.tsx';
import { useAddressPlace } from './page/use-address-place.ts';
import { Paper } from './paper/paper.tsx';
import { useWorksheet, useWorksheetTopic, WorksheetContext } from './session/use-worksheet.ts';
import { WorksheetSession } from './session/worksheet-session.ts';
import { SkinContext } from './skin-context.ts';
import { useFollowedSources } from './sources/use-sources.ts';
import type { WorksheetSkin } from './worksheet-skin.ts';

interface OpenWorksheetProps {
  readonly document: DocumentConnection;
  readonly template: Template;
  readonly skin: WorksheetSkin;
}

/** The worksheet itself: the bar, the paper with its sections, and what its form has at the side. */
export function OpenWorksheet({ document, template, skin }: OpenWorksheetProps) {
  const { self } = useSignedIn();
  const [session, setSession] = useState<WorksheetSession>();
  useEffect(() => {
    const opened = new WorksheetSession(document, template, ownHand(self.name));
    setSession(opened);
    return () => opened.destroy();
  }, [document, template, self.name]);
  useEffect(prepareTextEditor, []);
  if (!session) return null;
  return (
    <WorksheetContext value={session}>
      <SkinContext value={skin}>
        <Frame skin={skin} />
      </SkinContext>
    </WorksheetContext>
  );
}

function Frame({ skin: { Body, Acts, Head, Side, PrintAct } }: { readonly skin: WorksheetSkin }) {
  const session = useWorksheet();
  useWorksheetTopic('meta');
  usePageTitle(session.view.title);
  useUndoKeys(session);
  useAddressPlace();
  useFollowedSources();
  return (
    <div className={styles.page}>
      <SheetBar Acts={Acts} PrintAct={PrintAct} />
      <div className={cx(styles.work, Side && styles.withSide)}>
        <main className={styles.main}>
          <SheetProblems />
          {Body ? <Body /> : <Paper head={Head && <Head />} />}
        </main>
        {Side && (
          <aside className={styles.side}>
            <Side />
          </aside>
        )}
      </div>
      <SheetMessage />
    </div>
  );
}
