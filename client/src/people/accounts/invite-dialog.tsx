import type { MadeInvitation } from '@yoriai/shared/people/invitation';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { InviteForm } from './invite-form.tsx';
import { LinkToHandOver } from './link-to-hand-over.tsx';

/** Invites somebody. The link is said this once, so this dialog is left only by saying that it was handed over. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const [made, setMade] = useState<MadeInvitation>();
  return made ? (
    <Dialog isOpen title={w('accounts:link.title')}>
      <LinkToHandOver made={made} onDone={onClose} />
    </Dialog>
  ) : (
    <Dialog isOpen title={w('accounts:inviteDialog.title')} onClose={onClose}>
      <InviteForm onMade={setMade} />
    </Dialog>
  );
}
