import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../areas/home-page.tsx';
import { MayHere } from '../areas/may-here.tsx';
import { ShelfPage } from '../areas/shelf-page.tsx';
import { CollaborationProvider } from '../collaboration/react.tsx';
import { LeftPlace } from '../mask-check/left-place.tsx';
import { Guard } from '../people/guard.tsx';
import { useSessionQuery } from '../people/session.tsx';
import { SetUpNeeded, SetUpPage } from '../people/set-up-page.tsx';
import { SignInPage } from '../people/sign-in-page.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { failureWords } from './failure.tsx';
import { LostPage } from './lost-page.tsx';
import { Opening } from './opening.tsx';
import { TroublePage } from './trouble-page.tsx';
import {
  withDeskWords,
  withPaperWords,
  withPeopleWords,
  withRedactionWords,
  withWallWords,
} from './with-words.ts';

/** The canvas comes when a board is opened, not before; with it, what shows cards of every kind. */
const BoardPage = lazy(() => import('../boards/board-page.tsx'));
const CardsPage = lazy(() => import('../areas/cards/cards-page.tsx'));
const WayPage = lazy(() => import('../trace/way-page.tsx'));
const SelfChecksPage = lazy(withPaperWords(() => import('../self-check/self-checks-page.tsx')));
const WorksheetPage = lazy(withPaperWords(() => import('../worksheets/worksheet-page.tsx')));
const PrintPage = lazy(withPaperWords(() => import('../worksheets/print/print-page.tsx')));
const ConsentsPage = lazy(withPaperWords(() => import('../consents/consents-page.tsx')));
const JoinPage = lazy(withPeopleWords(() => import('../people/joining/join-page.tsx')));
const AccountsPage = lazy(withPeopleWords(() => import('../people/accounts/accounts-page.tsx')));
const AccessRecordPage = lazy(withPeopleWords(() => import('../access-record/record-page.tsx')));
const RedactionPage = lazy(withRedactionWords(() => import('../redaction/redaction-page.tsx')));
const DeskPage = lazy(withDeskWords(() => import('../meetings/desk/desk-page.tsx')));
const OwnAccountPage = lazy(withPeopleWords(() => import('../people/own-account/own-account-page.tsx')));

const ConferencePage = lazy(
  withPeopleWords(withPaperWords(() => import('../conferences/entrance/conference-page.tsx'))),
);
const ScreenPage = lazy(withWallWords(() => import('../meetings/screen/screen-page.tsx')));
const TablePage = lazy(withWallWords(() => import('../meetings/table/table-page.tsx')));

/** The addresses of the product. */
export function Pages() {
  return (
    <Switch>
      <Route path="/set-up" component={SetUpPage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/screen">
        <Suspense fallback={<Opening />}>
          <ScreenPage />
        </Suspense>
      </Route>
      <Route path="/table">
        <Suspense fallback={<Opening />}>
          <TablePage />
        </Suspense>
      </Route>
      <Route path="/conference">
        <Suspense fallback={<Opening />}>
          <ConferencePage />
        </Suspense>
      </Route>
      <Route path="/join">
        <Suspense fallback={<Opening />}>
          <JoinPage />
        </Suspense>
      </Route>
      <Route>
        <BehindTheNoren>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/areas/:id">
              {({ id }) => (
                <MayHere area={id}>
                  <ShelfPage key={id} area={id} />
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/consents">
              {({ id }) => (
                <MayHere area={id}>
                  <Suspense fallback={<Opening />}>
                    <ConsentsPage key={id} area={id} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/redaction">
              {({ id }) => (
                <MayHere area={id}>
                  <Suspense fallback={<Opening />}>
                    <RedactionPage key={id} area={id} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/meetings/:meeting">
              {({ id, meeting }) => (
                <MayHere area={id}>
                  <Suspense fallback={<Opening />}>
                    <DeskPage key={meeting} area={id} meeting={meeting} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/cards/:which">
              {({ id, which }) => (
                <MayHere area={id}>
                  <Suspense fallback={<Opening />}>
                    <CardsPage key={`${id} ${which}`} area={id} which={which} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/boards/:board/cards/:card/why">
              {({ id, board, card }) => (
                <MayHere area={id} paper={board}>
                  <Suspense fallback={<Opening />}>
                    <WayPage key={`${board} ${card}`} area={id} board={board} card={card} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/boards/:board">
              {({ id, board }) => (
                <MayHere area={id} paper={board}>
                  <Suspense fallback={<Opening />}>
                    <BoardPage key={board} area={id} board={board} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/worksheets/:worksheet/print">
              {({ id, worksheet }) => (
                <MayHere area={id} paper={worksheet}>
                  <Suspense fallback={<Opening />}>
                    <PrintPage key={worksheet} area={id} worksheet={worksheet} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/worksheets/:worksheet">
              {({ id, worksheet }) => (
                <MayHere area={id} paper={worksheet}>
                  <Suspense fallback={<Opening />}>
                    <WorksheetPage key={worksheet} area={id} worksheet={worksheet} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/areas/:id/record">
              {({ id }) => (
                <MayHere area={id}>
                  <Suspense fallback={<Opening />}>
                    <AccessRecordPage key={id} area={id} />
                  </Suspense>
                </MayHere>
              )}
            </Route>
            <Route path="/record">
              <Suspense fallback={<Opening />}>
                <AccessRecordPage />
              </Suspense>
            </Route>
            <Route path="/people">
              <Suspense fallback={<Opening />}>
                <AccountsPage />
              </Suspense>
            </Route>
            <Route path="/me">
              <Suspense fallback={<Opening />}>
                <OwnAccountPage />
              </Suspense>
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
        <CollaborationProvider>
          {children}
          <LeftPlace />
        </CollaborationProvider>
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
