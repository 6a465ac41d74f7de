import { useMutation, useQueryClient } from '@tanstack/react-query';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { FailureNotice } from '../app/failure.tsx';
import { LostPage } from '../app/lost-page.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { areaAddress, useShelf } from '../areas/queries.ts';
import { useMeetings } from '../meetings/queries.ts';
import { AccountMenu } from '../people/account-menu.tsx';
import frame from '../people/people-page.module.css';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { atFirst, type Chosen, nothingChosen, papersOf, withWhole } from './chosen.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DoneList } from './done-list.tsx';
import { FoundOnPaper } from './found-paper.tsx';
import { OtherPapers } from './other-papers.tsx';
import { findWords, redact, redactionsAreStale } from './queries.ts';
import styles from './redaction.module.css';
import { useWhatWent } from './use-what-went.ts';

/** 完全に消す: somebody asked for it; find, choose, confirm, and say that it was done (P20). */
export default function RedactionPage({ area }: { readonly area: string }) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const { data: shelf } = useShelf(area);
  const { data: meetings = [] } = useMeetings(area);
  const client = useQueryClient();
  const [written, setWritten] = useState('');
  const asked = new URLSearchParams(useSearch()).get('paper');
  const [chosen, setChosen] = useState<Chosen>(() =>
    asked === null ? nothingChosen : withWhole(nothingChosen, asked, true),
  );
  /** The key of the decision that is being asked about. */
  const [deciding, setDeciding] = useState<string>();
  const whatWent = useWhatWent();
  usePageTitle(t('redaction:title'));
  const find = useMutation({
    mutationFn: () => findWords(area, wordsIn(written)),
    onSuccess: ({ papers }) => setChosen(atFirst(papers)),
  });
  const done = useMutation({
    mutationFn: (key: string) => redact(area, { key, papers: [...papers] }),
    onSuccess: () => {
      setDeciding(undefined);
      setChosen(nothingChosen);
      find.reset();
      redactionsAreStale(client, area);
      // What was done is said at the top.
      window.scrollTo({ top: 0 });
    },
  });
  const found = find.data?.papers ?? [];
  const papers = papersOf(
    chosen,
    (id) =>
      [...found, ...(shelf?.sheets ?? [])].find((it) => it.id === id)?.of ??
      (meetings.some((it) => it.id === id) ? 'meeting' : undefined),
  );
  const isElsewhere = ({ id }: { readonly id: string }) => !found.some((it) => it.id === id);
  if (!may('redact area')) return <LostPage />;
  return (
    <>
      <TopBar
        crumbs={[{ label: shelf?.area.name ?? '', href: areaAddress(area) }, { label: t('redaction:title') }]}
      >
        <AccountMenu />
      </TopBar>
      <main className={frame.page}>
        <header className={frame.head}>
          <div>
            <h1>{w('redaction:title')}</h1>
            <p className={frame.lead}>{w('redaction:lead')}</p>
          </div>
        </header>
        {done.data && (
          <Notice kind="done">
            {w(`redaction:done.${done.data.finished ? 'finished' : 'unfinished'}`, {
              what: whatWent(done.data),
            })}
          </Notice>
        )}
        <section className={frame.section}>
          <h2>{w('redaction:find.title')}</h2>
          <form
            className={styles.search}
            onSubmit={(event) => {
              event.preventDefault();
              done.reset();
              if (wordsIn(written).length > 0) find.mutate();
            }}
          >
            <TextField
              label={w('redaction:find.label')}
              hint={w('redaction:find.hint')}
              value={written}
              onChange={setWritten}
              autoComplete="off"
            />
            <Button type="submit" icon="search" isPending={find.isPending}>
              {w('redaction:find.act')}
            </Button>
          </form>
          <FailureNotice failure={find.error} />
          {find.data && found.length === 0 && <p role="status">{w('redaction:find.nothing')}</p>}
          <p className={styles.quiet}>{w('redaction:find.own')}</p>
        </section>
        {found.length > 0 && (
          <section className={frame.section}>
            <h2>{w('redaction:choose.title')}</h2>
            <ul className={styles.list}>
              {found.map((paper) => (
                <FoundOnPaper key={paper.id} paper={paper} chosen={chosen} onChange={setChosen} />
              ))}
            </ul>
          </section>
        )}
        {shelf && (
          <OtherPapers
            sheets={shelf.sheets.filter(isElsewhere)}
            meetings={meetings.filter(isElsewhere)}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
        <div className={styles.foot}>
          <Button variant="primary" isDisabled={papers.length === 0} onPress={() => setDeciding(nanoid(20))}>
            {w('redaction:choose.next')}
          </Button>
          {papers.length === 0 && <p className={styles.quiet}>{w('redaction:choose.none')}</p>}
        </div>
        <DoneList area={area} />
      </main>
      {deciding !== undefined && (
        <ConfirmDialog
          papers={papers}
          failure={done.error}
          isPending={done.isPending}
          onConfirm={() => done.mutate(deciding)}
          onClose={() => {
            done.reset();
            setDeciding(undefined);
          }}
        />
      )}
    </>
  );
}

/** Words as they were written down to be sought, parted by commas or lines. */
const wordsIn = (written: string): readonly string[] =>
  written
    .split(/[、,，\n]/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .slice(0, 20);
