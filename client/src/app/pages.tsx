import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../areas/home-page.tsx';
import { ShelfPage } from '../areas/shelf-page.tsx';
import { CollaborationProvider } from '../collaboration/react.tsx';
import { Guard } from '../people/guard.tsx';
import { useSessionQuery } from '../people/session.tsx';
import { SetUpNeeded, SetUpPage } from '../people/set-up-page.tsx';
import { SignInPage } from '../people/sign-in-page.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { failureWords } from './failure.tsx';
import { Opening } from './opening.tsx';
import { TroublePage } from './trouble-page.tsx';

/** The canvas comes when a board is opened, not before. */
const BoardPage = lazy(() => import('../boards/board-page.tsx'));

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
            <Route path="/areas/:id/boards/:board">
              {({ id, board }) => (
                <Suspense fallback={<Opening />}>
                  <BoardPage key={board} area={id} board={board} />
                </Suspense>
              )}
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

function LostPage() {
  const { w } = useWords();
  return (
    <TroublePage
      title={w('shell:trouble.lostTitle')}
      acts={
        <ButtonLink href="/" variant="primary">
          {w('shell:trouble.toShelf')}
        </ButtonLink>
      }
    >
      {w('shell:trouble.lostText')}
    </TroublePage>
  );
}
