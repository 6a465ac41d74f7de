import type { RecordFilter } from '@yoriai/shared/access-record/api';
import { useState } from 'react';
import { failureWords } from '../app/failure.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { areaAddress, useShelf } from '../areas/queries.ts';
import { AccountMenu } from '../people/account-menu.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyShelfPicture } from '../ui/empty-shelf-picture.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TopBar, type TopBarProps } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { FileButton } from './file-button.tsx';
import { Find } from './find.tsx';
import { Lines, type OnePerson } from './lines.tsx';
import { useRecord } from './queries.ts';
import styles from './record-page.module.css';

/** 記録：だれが、いつ — of an area, or of the whole organisation (ACC-7). */
export default function AccessRecordPage({ area }: { readonly area?: string | undefined }) {
  return area === undefined ? <WholeRecord /> : <AreaRecord area={area} />;
}

function WholeRecord() {
  const { organization, may } = useSignedIn();
  return (
    <Record
      area={undefined}
      mayFile={may('export whole-record')}
      crumb={{ label: organization, href: '/?all' }}
    />
  );
}

function AreaRecord({ area }: { readonly area: string }) {
  const { t } = useWords();
  const { may } = useSignedIn();
  const { data: shelf } = useShelf(area);
  const label = shelf?.area.name ?? t('boards:bar.shelf');
  return (
    <Record area={area} mayFile={may('export record-of-access')} crumb={{ label, href: areaAddress(area) }} />
  );
}

interface RecordProps {
  readonly area: string | undefined;
  readonly mayFile: boolean;
  readonly crumb: TopBarProps['crumbs'][number];
}

function Record({ area, mayFile, crumb }: RecordProps) {
  const { t, w } = useWords();
  const [filter, setFilter] = useState<RecordFilter>({});
  const [person, setPerson] = useState<OnePerson>();
  const asked: RecordFilter = { ...filter, who: person?.id };
  const title = t('accessRecord:title');
  usePageTitle(title);
  return (
    <>
      <TopBar crumbs={[crumb, { label: title }]}>
        <AccountMenu />
      </TopBar>
      <main className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1>{w('accessRecord:title')}</h1>
            <p>{w('accessRecord:lead')}</p>
          </div>
          {mayFile && <FileButton area={area} filter={asked} />}
        </header>
        <Find filter={filter} onFilter={setFilter} />
        {person && (
          <div className={styles.only} role="status">
            <p>{w('accessRecord:only', { name: person.name })}</p>
            <Button icon="users" onPress={() => setPerson(undefined)}>
              {w('accessRecord:everybody')}
            </Button>
          </div>
        )}
        <Found area={area} filter={asked} onPerson={setPerson} />
      </main>
    </>
  );
}

interface FoundProps {
  readonly area: string | undefined;
  readonly filter: RecordFilter;
  readonly onPerson: (person: OnePerson) => void;
}

function Found({ area, filter, onPerson }: FoundProps) {
  const { w } = useWords();
  const record = useRecord(area, filter);
  const isNarrow = Object.values(filter).some((it) => it !== undefined);
  if (record.isPending)
    return (
      <p className={styles.wait} role="status">
        {w('accessRecord:loading')}
      </p>
    );
  if (!record.data)
    return (
      <EmptyState
        title={w('accessRecord:closed')}
        acts={<Button onPress={() => void record.refetch()}>{w('shell:again')}</Button>}
      >
        {w(failureWords(record.error))}
      </EmptyState>
    );
  const lines = record.data.pages.flatMap((page) => page.lines);
  if (lines.length === 0)
    return (
      <EmptyState
        picture={<EmptyShelfPicture />}
        title={w(isNarrow ? 'accessRecord:none-found' : 'accessRecord:none')}
      >
        {w(isNarrow ? 'accessRecord:none-found-text' : 'accessRecord:none-text')}
      </EmptyState>
    );
  return (
    <>
      <Lines lines={lines} withArea={area === undefined} onPerson={onPerson} />
      {record.hasNextPage && (
        <Button
          icon="history"
          className={styles.more}
          isPending={record.isFetchingNextPage}
          onPress={() => void record.fetchNextPage()}
        >
          {w('accessRecord:more')}
        </Button>
      )}
    </>
  );
}
