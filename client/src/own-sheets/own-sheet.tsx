import { useQuery } from '@tanstack/react-query';
import type { Template } from '@yoriai/shared/worksheets/template';
import type { ReactNode } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { useUndoKeys } from '../canvas/keyboard/use-undo-keys.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { useSessionOf } from '../people/use-session-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.tsx';
import { SheetMessage } from '../worksheets/page/sheet-message.tsx';
import { useWorksheetSession } from '../worksheets/session/use-session.ts';
import { WorksheetContext } from '../worksheets/session/use-worksheet.ts';

interface OwnSheetProps {
  readonly template: Template;
  /** Where the sheet is begun, or found when it was begun before. */
  readonly begin: string;
  /** Where what goes wrong is said. @default in place */
  readonly trouble?: (notice: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** A sheet that is one person's alone (WS-6): begun at its first opening, then held open for what stands inside. */
export function OwnSheet({ begin, trouble = inPlace, ...rest }: OwnSheetProps) {
  const { w } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['own-sheet', begin],
    queryFn: ({ signal }) => api.post<{ readonly document: string }>(begin, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <Opened {...rest} trouble={trouble} name={data.document} />;
  if (!error) return <Opening />;
  return trouble(
    <FailureNotice
      failure={error}
      action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
    />,
  );
}

const inPlace = (notice: ReactNode): ReactNode => notice;

interface OpenedProps extends Required<Omit<OwnSheetProps, 'begin'>> {
  readonly name: string;
}

function Opened({ name, template, trouble, children }: OpenedProps) {
  const { w } = useWords();
  const document = useDocument(name);
  const state = useStore(document.state);
  const session = useWorksheetSession(document, template);
  useUndoKeys(session, true);
  useSessionOf(document);
  if (state.is === 'refused')
    return trouble(
      <Notice kind="trouble" action={<Button onPress={() => document.retry()}>{w('shell:again')}</Button>}>
        {w(`errors:${state.why}`)}
      </Notice>,
    );
  if (!session || state.is === 'loading') return <Opening />;
  return (
    <WorksheetContext value={session}>
      {children}
      <SheetMessage />
    </WorksheetContext>
  );
}
