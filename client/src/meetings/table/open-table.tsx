import { boardDocument } from '@yoriai/shared/documents/names';
import type { PassView } from '@yoriai/shared/meetings/api';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { use, useCallback, useEffect } from 'react';
import { Opening } from '../../app/opening.tsx';
import { boardSkin } from '../../boards/registry.ts';
import { useBoardSession } from '../../boards/use-board-session.ts';
import type { BoardSkin } from '../../canvas/board-skin.ts';
import { SessionContext } from '../../canvas/session/use-board.ts';
import { MessagePlace } from '../../canvas/tools/message.tsx';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { useDocument } from '../../collaboration/react.tsx';
import { useMeta } from '../../collaboration/use-meta.ts';
import { GuardedPaper } from '../../mask-check/watched-paper.tsx';
import { prepareTextEditor } from '../../text/text-editor.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Speakers } from './speakers.ts';
import styles from './table.module.css';
import { TableBar } from './table-bar.tsx';
import { TableSheet } from './table-sheet.tsx';

interface OpenTableProps {
  readonly board: string;
  readonly meeting: Meeting;
  readonly pass: PassView;
  readonly speakers: Speakers;
}

/** The board that the hall sees, on a table. */
export function OpenTable(props: OpenTableProps) {
  const document = useDocument(boardDocument(props.board));
  const kind = useMeta(document.doc, 'kind');
  const skin = kind === undefined ? undefined : boardSkin(kind);
  if (!skin)
    return (
      <div className={styles.page}>
        <TableBar meeting={props.meeting} document={document} />
        <Opening />
      </div>
    );
  return <TableAt {...props} document={document} skin={use(skin)} />;
}

interface TableAtProps extends OpenTableProps {
  readonly document: DocumentConnection;
  readonly skin: BoardSkin;
}

function TableAt({ meeting, pass, speakers, document, skin }: TableAtProps) {
  const { t } = useWords();
  const table = pass.name === '' ? t('wall:table.name') : pass.name;
  const by = useCallback(() => speakers.get().speaking ?? table, [speakers, table]);
  const session = useBoardSession(document, skin, by);
  useEffect(prepareTextEditor, []);
  if (!session) return null;
  return (
    <SessionContext value={session}>
      <GuardedPaper document={document} isOpened>
        <div className={styles.page}>
          <TableBar meeting={meeting} document={document} />
          <TableSheet meeting={meeting} speakers={speakers} table={table} />
          <MessagePlace />
        </div>
      </GuardedPaper>
    </SessionContext>
  );
}
