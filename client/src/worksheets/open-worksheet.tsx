import { usePageTitle } from '../app/page-title.ts';
import { useUndoKeys } from '../canvas/keyboard/use-undo-keys.ts';
import { WatchedPaper } from '../mask-check/watched-paper.tsx';
import { cx } from '../ui/cx.ts';
import type { Found } from './found-worksheet.tsx';
import styles from './page/page.module.css';
import { SheetBar } from './page/sheet-bar.tsx';
import { SheetMessage } from './page/sheet-message.tsx';
import { SheetProblems } from './page/sheet-problems.tsx';
import { useAddressPlace } from './page/use-address-place.ts';
import { Paper } from './paper/paper.tsx';
import { useWorksheetSession } from './session/use-session.ts';
import { useWorksheet, useWorksheetTopic, WorksheetContext } from './session/use-worksheet.ts';
import { SkinContext } from './skin-context.ts';
import { useFollowedSources } from './sources/use-sources.ts';
import { useWhichWorksheet } from './which-worksheet.ts';
import type { WorksheetSkin } from './worksheet-skin.ts';

/** The worksheet itself: the bar, the paper with its sections, and what its form has at the side. */
export function OpenWorksheet({ document, template, skin }: Found) {
  const session = useWorksheetSession(document, template);
  const { area, worksheet } = useWhichWorksheet();
  if (!session) return null;
  return (
    <WorksheetContext value={session}>
      <SkinContext value={skin}>
        <WatchedPaper area={area} paper={worksheet} document={document}>
          {skin.Around ? (
            <skin.Around>
              <Frame skin={skin} />
            </skin.Around>
          ) : (
            <Frame skin={skin} />
          )}
        </WatchedPaper>
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
