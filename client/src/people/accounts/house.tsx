import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrganizationChange, OrganizationView } from '@yoriai/shared/people/organization';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { NameDialog } from '../../areas/name-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { organizationChanged, useOrganization } from '../queries.ts';
import { sessionIsStale } from '../session.tsx';
import { Contacts } from './contacts.tsx';

/** What holds for the whole organisation: its name, whether every 職員 is at work everywhere, and 相談先. */
export function House() {
  const { w } = useWords();
  const { data: organization, error } = useOrganization(true);
  return (
    <section className={styles.section} aria-labelledby="house">
      <h2 id="house">{w('accounts:house.title')}</h2>
      <FailureNotice failure={error} />
      {organization && <OpenHouse organization={organization} />}
    </section>
  );
}

function OpenHouse({ organization }: { readonly organization: OrganizationView }) {
  const { w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const change = async (how: OrganizationChange) => {
    organizationChanged(client, await api.patch<OrganizationView>('/api/organization', how));
    await sessionIsStale(client);
  };
  const everyArea = useMutation({
    mutationFn: (on: boolean) => change({ everyArea: on }),
    onSuccess: () => say.done(w('accounts:house.kept')),
    onError: say.failed,
  });
  return (
    <>
      <div className={styles.paper}>
        <div className={styles.row}>
          <div>
            <p className={styles.quiet}>{w('accounts:house.name')}</p>
            <b>{organization.name}</b>
          </div>
          <Button icon="pen" onPress={() => setRenaming(true)}>
            {w('accounts:house.rename')}
          </Button>
        </div>
        <div className={styles.row}>
          <div>
            <Switch isSelected={organization.everyArea} onChange={(on) => everyArea.mutate(on)}>
              {w('accounts:house.everyArea')}
            </Switch>
            <p className={styles.quiet}>{w('accounts:house.everyAreaHint')}</p>
          </div>
        </div>
      </div>
      <h3>{w('accounts:house.contacts')}</h3>
      <p className={styles.quiet}>{w('accounts:house.contactsHint')}</p>
      <Contacts kept={organization.contacts} onKeep={(contacts) => change({ contacts })} />
      {renaming && (
        <NameDialog
          title={w('accounts:house.rename')}
          label={w('accounts:house.name')}
          fault={w('accounts:house.nameFault')}
          act={w('accounts:house.renameAct')}
          name={organization.name}
          onName={(name) => change({ name })}
          onClose={() => setRenaming(false)}
        />
      )}
    </>
  );
}
