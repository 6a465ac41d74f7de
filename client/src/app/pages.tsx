import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../areas/home-page.tsx';
import { ShelfPage } from '../areas/shelf-page.tsx';
import { CollaborationProvider } from '../collaboration/react.tsx';
import { Guard } from '../people/guard.tsx';
import { useSessionQuery } from '../people/session.tsx';
import { SetUpNeeded, SetUpPage } from '../people/set-up-page.tsx';
import { SignInPage } from '../people/sign-in-page.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { addWords } from '../words/words.ts';
import { failureWords } from './failure.tsx';
import { LostPage } from './lost-page.tsx';
import { Opening } from './opening.tsx';
import { TroublePage } from './trouble-page.tsx';

/** The canvas comes when a board is opened, not before; with it, what shows cards of every kind. */
const BoardPage = lazy(() => import('../boards/board-page.tsx'));
const CardsPage = lazy(() => import('../areas/cards/cards-page.tsx'));
const WayPage = lazy(() => import('../trace/way-page.tsx'));
const SelfChecksPage = lazy(withPaperWords(() => import('../self-check/self-checks-page.tsx')));
const WorksheetPage = lazy(withPaperWords(() => import('../worksheets/worksheet-page.tsx')));
const PrintPage = lazy(withPaperWords(() => import('../worksheets/print/print-page.tsx')));

/** The papers of an area bring their words along, so that whoever looks at the shelf alone need not fetch them. */
function withPaperWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ paperWords }, it] = await Promise.all([import('./paper-words.ts'), page()]);
    addWords(paperWords);
    return it;
  };
}

/** The addresses of the product. */
export function Pages() {
  return (
    <Switch>
      <Route path="/set-up" component={SetUpPage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route>
        <BehindTheNoren>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/areas/:id">{({ id }) => <ShelfPage key={id} area={id} />}</Route>
            <Route path="/areas/:id/cards/:which">
              {({ id, which }) => (
                <Suspense fallback={<Opening />}>
                  <CardsPage key={`${id} ${which}`} area={id} which={which} />
                </Suspense>
              )}
            </Route>
            <Route path="/areas/:id/boards/:board/cards/:card/why">
              {({ id, board, card }) => (
                <Suspense fallback={<Opening />}>
                  <WayPage key={`${board} ${card}`} area={id} board={board} card={card} />
                </Suspense>
              )}
            </Route>
            <Route path="/areas/:id/boards/:board">
              {({ id, board }) => (
                <Suspense fallback={<Opening />}>
                  <BoardPage key={board} area={id} board={board} />
                </Suspense>
              )}
            </Route>
            <Route path="/areas/:id/worksheets/:worksheet/print">
              {({ id, worksheet }) => (
                <Suspense fallback={<Opening />}>
                  <PrintPage key={worksheet} area={id} worksheet={worksheet} />
                </Suspense>
              )}
            </Route>
            <Route path="/areas/:id/worksheets/:worksheet">
              {({ id, worksheet }) => (
                <Suspense fallback={<Opening />}>
                  <WorksheetPage key={worksheet} area={id} worksheet={worksheet} />
                </Suspense>
              )}
            </Route>
            <Route path="/self-checks">
              <Suspense fallback={<Opening />}>
                <SelfChecksPage />
              </Suspense>
            </Route>
            <Route component={LostPage} />
          </Switch>
        </BehindTheNoren>
      </Route>
    </Switch>
  );
}

/** Pages for people who are signed in, with one connection for all their documents. */
function BehindTheNoren({ children }: { readonly children: ReactNode }) {
  const { w } = useWords();
  const { data: session, error, refetch } = useSessionQuery();
  if (session?.organization === null) return <SetUpNeeded />;
  if (session) {
    return (
      <Guard session={session}>
        <CollaborationProvider>{children}</CollaborationProvider>
      </Guard>
    );
  }
  if (!error) return <Opening />;
  return (
    <TroublePage
      title={w('shell:trouble.title')}
      acts={
        <Button variant="primary" onPress={() => void refetch()}>
          {w('shell:again')}
        </Button>
      }
    >
      {w(failureWords(error))}
    </TroublePage>
  );
}
