import { type CardList, type CardsOfArea, cardLists, type TraceCard } from '@yoriai/shared/trace/api';
import { failureWords } from '../../app/failure.tsx';
import { LostPage } from '../../app/lost-page.tsx';
import { Opening } from '../../app/opening.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { TroublePage } from '../../app/trouble-page.tsx';
import { AccountMenu } from '../../people/account-menu.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyShelfPicture } from '../../ui/empty-shelf-picture.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useWords } from '../../words/use-words.tsx';
import { areaAddress, useCardsOf, useShelf } from '../queries.ts';
import { useShelfNews } from '../use-shelf-news.ts';
import { CardsOfBoard } from './cards-of-board.tsx';
import styles from './cards-page.module.css';
import { listLook } from './list-look.ts';

interface CardsPageProps {
  readonly area: string;
  /** As it stands in the address. */
  readonly which: string;
}

/** The cards that a number of the river counts, board by board (AREA-4). */
export default function CardsPage({ area, which }: CardsPageProps) {
  const list = cardLists.find((it) => it === which);
  return list ? <ListOfCards area={area} which={list} /> : <LostPage />;
}

function ListOfCards({ area, which }: { readonly area: string; readonly which: CardList }) {
  const { t, w } = useWords();
  useShelfNews(area);
  const { data: shelf } = useShelf(area);
  const { data: cards, error, refetch } = useCardsOf(area, which);
  usePageTitle(t(`areas:cards.title.${which}`));
  if (!cards && !error) return <Opening />;
  const name = shelf?.area.name ?? t('boards:bar.shelf');
  const back = (
    <ButtonLink href={areaAddress(area)} icon="left">
      {w('areas:cards.back', { area: name })}
    </ButtonLink>
  );
  if (!cards)
    return (
      <TroublePage
        title={w('areas:cards.closedTitle')}
        acts={
          <>
            <Button variant="primary" onPress={() => void refetch()}>
              {w('shell:again')}
            </Button>
            {back}
          </>
        }
      >
        {w(failureWords(error))}
      </TroublePage>
    );
  return (
    <>
      <TopBar crumbs={[{ label: name, href: areaAddress(area) }, { label: t(`areas:cards.title.${which}`) }]}>
        <AccountMenu />
      </TopBar>
      <main className={styles.page}>
        <Heading which={which} count={cards.length} />
        {cards.length === 0 ? (
          <EmptyState picture={<EmptyShelfPicture />} title={w('areas:cards.noneTitle')} acts={back}>
            {w('areas:cards.noneText')}
          </EmptyState>
        ) : (
          <>
            {byBoard(cards).map((those) => (
              <CardsOfBoard key={those[0].board} area={area} which={which} cards={those} />
            ))}
            <p className={styles.back}>{back}</p>
          </>
        )}
      </main>
    </>
  );
}

function Heading({ which, count }: { readonly which: CardList; readonly count: number }) {
  const { w } = useWords();
  const { icon, paper, loose } = listLook(which);
  return (
    <header className={styles.heading} data-paper={paper}>
      <h1>
        <Icon name={icon} />
        <span>{w(`areas:cards.title.${which}`)}</span>{' '}
        <small className="num">
          {w(which === 'person-without-line' ? 'areas:cards.people' : 'areas:cards.count', { count })}
        </small>
      </h1>
      {loose && count > 0 && <p>{w(`areas:cards.hint.${loose}`)}</p>}
    </header>
  );
}

type SomeCards = readonly [TraceCard, ...TraceCard[]];

/** The boards in the order of their newest card. */
function byBoard(cards: CardsOfArea): readonly SomeCards[] {
  const boards = new Map<string, [TraceCard, ...TraceCard[]]>();
  for (const card of cards) {
    const there = boards.get(card.board);
    if (there) there.push(card);
    else boards.set(card.board, [card]);
  }
  return [...boards.values()];
}
