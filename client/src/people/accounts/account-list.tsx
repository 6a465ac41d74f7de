import type { AccountLine } from '@yoriai/shared/people/accounts';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import { PersonLine } from '../person-line.tsx';
import { useSignedIn } from '../session.tsx';
import { ChangeAccountDialog } from './change-account-dialog.tsx';
import { Reach } from './reach.tsx';

/** Everybody who has an account. */
export function AccountList({ accounts }: { readonly accounts: readonly AccountLine[] }) {
  const { t, w } = useWords();
  const { self, may } = useSignedIn();
  const [changing, setChanging] = useState<AccountLine>();
  return (
    <section className={styles.section} aria-labelledby="here">
      <h2 id="here">{w('accounts:here', { count: accounts.length })}</h2>
      <ul className={styles.paper}>
        {accounts.map((account) => (
          <PersonLine
            key={account.id}
            person={account}
            beside={
              <>
                <span className={styles.tag}>{w(`people:roles.${account.role}`)}</span>
                {account.id === self.id && <span>{w('accounts:you')}</span>}
              </>
            }
            acts={
              may('manage account') && (
                <Button
                  aria-label={t('accounts:changeOf', { name: account.name })}
                  onPress={() => setChanging(account)}
                >
                  {w('accounts:change')}
                </Button>
              )
            }
          >
            <Details account={account} />
          </PersonLine>
        ))}
      </ul>
      {changing && <ChangeAccountDialog account={changing} onClose={() => setChanging(undefined)} />}
    </section>
  );
}

/** What only those who manage accounts are told: how far an account reaches, its address, and its end. */
function Details({ account }: { readonly account: AccountLine }) {
  const { w } = useWords();
  const { areas, email, lastDay, isOver } = account;
  return (
    <>
      {areas && (
        <p>
          <Reach role={account.role} areas={areas} />
        </p>
      )}
      {email !== undefined && <p>{email}</p>}
      {lastDay !== undefined && <p>{w('accounts:until', { day: writeDate(lastDay, 'era') })}</p>}
      {isOver && (
        <p className={styles.ended}>
          <Icon name="bang" />
          {w('accounts:ended')}
        </p>
      )}
    </>
  );
}
