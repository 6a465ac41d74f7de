import { useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Opening } from '../../app/opening.tsx';
import { KeepingSettings } from '../../retention/keeping-settings.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PeoplePage } from '../people-page.tsx';
import { useAccounts } from '../queries.ts';
import { useSignedIn } from '../session.tsx';
import { AccountList } from './account-list.tsx';
import { House } from './house.tsx';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';

/** 人と役割: who is here; for administrators, inviting, roles, and what holds for the whole organisation (ACC-1). */
export default function AccountsPage() {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const { data: accounts, error, refetch } = useAccounts(true);
  const [inviting, setInviting] = useState(false);
  const manages = may('manage account');
  return (
    <PeoplePage
      name={t('accounts:title')}
      title={w('accounts:title')}
      lead={w('accounts:lead')}
      act={
        manages && (
          <Button variant="primary" stitched icon="plus" onPress={() => setInviting(true)}>
            {w('accounts:invite')}
          </Button>
        )
      }
    >
      <FailureNotice
        failure={error}
        action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
      />
      {!accounts && !error && <Opening />}
      {manages && <Invitations />}
      {accounts && <AccountList accounts={accounts} />}
      {may('manage organization') && <House />}
      {may('manage organization') && <KeepingSettings />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </PeoplePage>
  );
}
