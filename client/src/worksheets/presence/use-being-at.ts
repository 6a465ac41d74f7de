import { type FocusEvent, useEffect } from 'react';
import { useWorksheet } from '../session/use-worksheet.ts';
import type { WorksheetSession } from '../session/worksheet-session.ts';

/** Where keys write or choose; a button that is only passed over is nobody's place. */
const writes = 'input, textarea, select, [contenteditable="true"]';

/** Says to the others that this person is at a place, as long as the keys are in it. */
export function useBeingAt(at: string) {
  const session = useWorksheet();
  // A field may leave the page with the keys in it.
  useEffect(() => () => leavePlace(session, at), [session, at]);
  return {
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      // A table is a place, and so is each of its cells: the innermost counts.
      if (!target.matches(writes) || target.closest('[data-place]') !== currentTarget) return;
      session.document.setPresence({ editing: at });
      session.show({ at });
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (currentTarget.contains(relatedTarget) || !document.hasFocus()) return;
      leavePlace(session, at);
    },
  };
}

function leavePlace(session: WorksheetSession, at: string): void {
  if (session.ui.get().at !== at) return;
  session.document.setPresence({ editing: null });
  session.show({ at: undefined });
}
