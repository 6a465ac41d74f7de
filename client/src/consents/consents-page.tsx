import type { ConsentView } from '@yoriai/shared/consents/consent';
import { useState } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { useSay } from '../app/say.tsx';
import { areaAddress, useShelf } from '../areas/queries.ts';
import { AccountMenu } from '../people/account-menu.tsx';
import frame from '../people/people-page.module.css';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { ConsentForm } from './consent-form.tsx';
import { ConsentItem } from './consent-item.tsx';
import styles from './consents.module.css';
import { useConsents } from './queries.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** 本人の同意 of an area: what people agreed to, until when, and that they took it back (P22). */
export default function ConsentsPage({ area }: { readonly area: string }) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const say = useSay();
  const { data: shelf } = useShelf(area);
  const { data, error, refetch } = useConsents(area);
  const [writing, setWriting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<ConsentView>();
  usePageTitle(t('consents:title'));
  return (
    <>
      <TopBar
        crumbs={[
          { label: shelf?.area.name ?? t('worksheets:bar.shelf'), href: areaAddress(area) },
          { label: t('consents:title') },
        ]}
      >
        <AccountMenu />
      </TopBar>
      <main className={frame.page}>
        <header className={frame.head}>
          <div>
            <h1>{w('consents:title')}</h1>
            <p className={frame.lead}>{w('consents:lead')}</p>
          </div>
          {may('write consent') && (
            <Button variant="primary" stitched icon="plus" onPress={() => setWriting(true)}>
              {w('consents:new')}
            </Button>
          )}
        </header>
        <FailureNotice
          failure={error}
          action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
        />
        {!data && !error && <Opening />}
        {data?.consents.length === 0 && (
          <EmptyState title={w('consents:none')}>{w('consents:none-text')}</EmptyState>
        )}
        {data && data.consents.length > 0 && (
          <ul className={styles.list}>
            {data.consents.map((consent) => (
              <ConsentItem
                key={consent.id}
                area={area}
                consent={consent}
                onWithdraw={may('write consent') ? () => setWithdrawing(consent) : undefined}
              />
            ))}
          </ul>
        )}
      </main>
      {writing && (
        <Dialog isOpen wide title={w('consents:form.title')} onClose={() => setWriting(false)}>
          <ConsentForm
            area={area}
            onKept={() => {
              setWriting(false);
              say.done(w('consents:form.done'));
            }}
            onStop={() => setWriting(false)}
          />
        </Dialog>
      )}
      {withdrawing && (
        <WithdrawDialog area={area} consent={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}
