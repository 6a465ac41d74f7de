import type { Template } from '@yoriai/shared/worksheets/template';
import { useEffect, useRef, useState } from 'react';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { ownHand } from '../../collaboration/own-hand.ts';
import { useSignedIn } from '../../people/session.tsx';
import { prepareTextEditor } from '../../text/text-editor.tsx';
import { WorksheetSession } from './worksheet-session.ts';

/** The person at a worksheet, for as long as the page is there; undefined for a moment at first. */
export function useWorksheetSession(
  document: DocumentConnection,
  template: Template,
): WorksheetSession | undefined {
  const { self } = useSignedIn();
  const [session, setSession] = useState<WorksheetSession>();
  const last = useRef<WorksheetSession>(undefined);
  useEffect(() => {
    const before = last.current?.document.name === document.name ? last.current : undefined;
    const opened = new WorksheetSession(document, template, ownHand(self.name), before);
    last.current = opened;
    setSession(opened);
    return () => opened.destroy();
  }, [document, template, self.name]);
  useEffect(prepareTextEditor, []);
  return session;
}
