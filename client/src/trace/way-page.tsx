import { YoriaiError } from '@yoriai/shared/errors';
import type { Trace } from '@yoriai/shared/trace/api';
import { Numbered } from '../access-record/numbered.tsx';
import { failureWords } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { TroublePage } from '../app/trouble-page.tsx';
import { areaAddress, boardAddress, useShelf, useTrace } from '../areas/queries.ts';
import { useShelfNews } from '../areas/use-shelf-news.ts';
import { AccountMenu } from '../people/account-menu.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import { Field } from './field.tsx';
import { Reading } from './reading.tsx';
import styles from './way-page.module.css';

interface WayPageProps {
  readonly area: string;
  readonly board: string;
  readonly card: string;
}

/** この取り組みはなぜ？: the whole way of a card, back to the voices and forward to what came of it (CNV-4). */
export default function WayPage({ area, board, card }: WayPageProps) {
  const { w } = useWords();
  useShelfNews(area);
  const { data: trace, error, refetch } = useTrace(area, board, card);
  if (trace)
    return (
      <Numbered area={area} of="board" id={board}>
        <OpenWay area={area} trace={trace} />
      </Numbered>
    );
  if (!error) return <Opening />;
  const gone = error instanceof YoriaiError && error.id === 'not-found';
  return (
    <TroublePage
      title={w(gone ? 'trace:goneTitle' : 'trace:closedTitle')}
      acts={
        <>
          {!gone && <Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
          <ButtonLink href={boardAddress(area, board)} variant="primary">
            {w('trace:toBoard')}
          </ButtonLink>
        </>
      }
    >
      {w(gone ? 'trace:goneText' : failureWords(error))}
    </TroublePage>
  );
}

function OpenWay({ area, trace }: { readonly area: string; readonly trace: Trace }) {
  const { t } = useWords();
  const { data: shelf } = useShelf(area);
  const { board, boardTitle } = trace.centre;
  const title = t(titleOf(trace));
  usePageTitle(title);
  const crumbs = [
    { label: shelf?.area.name ?? t('boards:bar.shelf'), href: areaAddress(area) },
    { label: boardTitle, href: boardAddress(area, board) },
    { label: title },
  ];
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <TopBar crumbs={crumbs}>
          <AccountMenu />
        </TopBar>
      </div>
      <main className={styles.main}>
        <Field area={area} trace={trace} title={title} />
        <Reading trace={trace} />
      </main>
    </div>
  );
}

function titleOf({ centre: { stage } }: Trace): WordKey {
  return stage === 'activity' || stage === 'notice' ? `trace:title.${stage}` : 'trace:title.other';
}
