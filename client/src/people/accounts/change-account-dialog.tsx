import type { AccountLine } from '@yoriai/shared/people/accounts';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSignedIn } from '../session.tsx';
import styles from './accounts.module.css';
import { ChangeAccountForm } from './change-account-form.tsx';
import { Leaving } from './leaving.tsx';

interface ChangeAccountDialogProps {
  readonly account: AccountLine;
  readonly onClose: () => void;
}

/** Another name, role or last day; and the way to end somebody's account. */
export function ChangeAccountDialog({ account, onClose }: ChangeAccountDialogProps) {
  const { w } = useWords();
  const { self } = useSignedIn();
  const [isLeaving, setLeaving] = useState(false);
  if (isLeaving) {
    return (
      <Dialog isOpen title={w('accounts:leaving.title', { name: account.name })} onClose={onClose}>
        <Leaving account={account} onDone={onClose} onBack={() => setLeaving(false)} />
      </Dialog>
    );
  }
  return (
    <Dialog isOpen title={w('accounts:changeDialog.title', { name: account.name })} onClose={onClose}>
      <ChangeAccountForm account={account} onDone={onClose} />
      {account.id !== self.id && (
        <div className={styles.apart}>
          <Button onPress={() => setLeaving(true)}>{w('accounts:leaving.open')}</Button>
        </div>
      )}
    </Dialog>
  );
}
