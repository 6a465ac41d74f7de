import { staffDocument } from '@yoriai/shared/documents/names';
import { useEffect, useMemo, useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import type { BoardSkin } from '../canvas/board-skin.ts';
import { useUndoKeys } from '../canvas/keyboard/use-undo-keys.ts';
import { Panel } from '../canvas/panel/panel.tsx';
import { useBroughtWords } from '../canvas/paste/brought-words.ts';
import { prepareQuestions, QuestionPlace } from '../canvas/questions/question.tsx';
import type { BoardSession } from '../canvas/session/board-session.ts';
import { SessionContext, useTopic, useUi } from '../canvas/session/use-board.ts';
import { StaffContext } from '../canvas/staff/staff-context.ts';
import { MessagePlace } from '../canvas/tools/message.tsx';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useDocument } from '../collaboration/react.tsx';
import { useFollowedWays } from '../conversions/ways/queries.ts';
import { WatchedPaper } from '../mask-check/watched-paper.tsx';
import { useSignedIn } from '../people/session.tsx';
import { prepareTextEditor } from '../text/text-editor.tsx';
import { cx } from '../ui/cx.ts';
import styles from './board.module.css';
import { BoardBar } from './board-bar.tsx';
import { BoardWork } from './board-work.tsx';
import { useAddressCard } from './use-address-card.ts';
import { useBoardSession } from './use-board-session.ts';
import { useBoardViewChoice } from './use-board-view-choice.ts';
import { useWhichBoard, WhichBoardContext } from './which-board.ts';

interface OpenBoardProps {
  readonly area: string;
  readonly board: string;
  readonly document: DocumentConnection;
  readonly skin: BoardSkin;
}

/** The board itself: bar, 図 or 一覧, and the sheet at the right. */
export function OpenBoard({ area, board, document, skin }: OpenBoardProps) {
  const { self, may } = useSignedIn();
  const session = useBoardSession(document, skin, self.name);
  const which = useMemo(() => ({ area, board }), [area, board]);
  const [staff, setStaff] = useState(false);
  const [notes, setNotes] = useState<DocumentConnection>();
  useEffect(prepareTextEditor, []);
  useEffect(prepareQuestions, []);
  if (!session) return null;
  const mayStaff = may('see staff-notes');
  const shown = staff && mayStaff;
  return (
    <WhichBoardContext value={which}>
      <SessionContext value={session}>
        {shown && <StaffLayer board={board} onOpen={setNotes} />}
        <StaffContext value={notes}>
          <WatchedPaper area={area} paper={board} document={document}>
            <Frame
              area={area}
              board={board}
              session={session}
              staff={shown}
              setStaff={mayStaff ? setStaff : undefined}
            />
          </WatchedPaper>
        </StaffContext>
      </SessionContext>
    </WhichBoardContext>
  );
}

interface FrameProps {
  readonly area: string;
  readonly board: string;
  readonly session: BoardSession;
  readonly staff: boolean;
  readonly setStaff: ((shown: boolean) => void) | undefined;
}

function Frame({ area, board, session, staff, setStaff }: FrameProps) {
  const [view, setView] = useBoardViewChoice();
  const open = useUi((ui) => ui.panel !== undefined);
  useTopic('meta');
  usePageTitle(session.view.title);
  useUndoKeys(session);
  useFollowedWays(useWhichBoard(), session.document);
  useAddressCard(session, view);
  useBroughtWords(session, board);
  return (
    <div className={styles.page}>
      <BoardBar area={area} board={board} view={view} setView={setView} staff={staff} setStaff={setStaff} />
      <div className={cx(styles.work, open && styles.withPanel)}>
        <BoardWork view={view} staff={staff} />
        <Panel />
      </div>
      <MessagePlace />
      <QuestionPlace />
    </div>
  );
}

interface StaffLayerProps {
  readonly board: string;
  readonly onOpen: (document: DocumentConnection | undefined) => void;
}

/** Holds the staff's document open only while its layer is shown: a shared screen's page has none of it (ACC-5). */
function StaffLayer({ board, onOpen }: StaffLayerProps) {
  const document = useDocument(staffDocument(board));
  useEffect(() => {
    onOpen(document);
    return () => onOpen(undefined);
  }, [document, onOpen]);
  return null;
}
