import type { Shelf } from '@yoriai/shared/areas/area';
import { failureWords } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { TroublePage } from '../app/trouble-page.tsx';
import { AccountMenu } from '../people/account-menu.tsx';
import { useSignedIn } from '../people/session.tsx';
import { SelfCheckLink } from '../self-check/self-check-link.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Seats } from '../ui/seat.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { AreaHeader } from './area-header.tsx';
import { InnerAreas } from './inner-areas.tsx';
import { areaAddress, useShelf } from './queries.ts';
import { Radish } from './radish/radish.tsx';
import { River } from './river/river.tsx';
import { isDry } from './river/river-lines.ts';
import styles from './shelf-page.module.css';
import { ShelfWall } from './shelf-wall.tsx';
import { useInside } from './use-inside.ts';

/** An area's page (AREA-1). What was read once stays in sight when the server cannot be reached for a while. */
export function ShelfPage({ area: id }: { readonly area: string }) {
  const { w } = useWords();
  const { data: shelf, error, refetch } = useShelf(id);
  usePageTitle(shelf?.area.name);
  if (shelf) return <OpenShelf shelf={shelf} />;
  if (!error) return <Opening />;
  return (
    <TroublePage
      title={w('areas:shelf.closedTitle')}
      acts={
        <>
          <Button onPress={() => void refetch()}>{w('shell:again')}</Button>
          <ButtonLink href="/?all" variant="primary">
            {w('shell:trouble.toShelf')}
          </ButtonLink>
        </>
      }
    >
      {w(failureWords(error))}
    </TroublePage>
  );
}

/** Its name, its river, its shelf and 大根, who is here, and the areas inside it. */
function OpenShelf({ shelf }: { readonly shelf: Shelf }) {
  const { t, w } = useWords();
  const { organization, may } = useSignedIn();
  const { area, children, river } = shelf;
  const { others, inside } = useInside(area.id);
  const crumbs = [
    { label: organization, href: '/?all' },
    ...shelf.ancestors.map((it) => ({ label: it.name, href: areaAddress(it.id) })),
    { label: area.name },
  ];
  return (
    <>
      <TopBar crumbs={crumbs}>
        {others.length > 0 && (
          <Seats
            people={others}
            className={styles.here}
            label={t('areas:shelf.hereNames', { names: others.map((person) => person.name).join('、') })}
          >
            {w('areas:shelf.here', { count: others.length })}
          </Seats>
        )}
        <AccountMenu />
      </TopBar>
      <main>
        <AreaHeader shelf={shelf} />
        {(!isDry(river) || may('create board')) && <River area={area.id} river={river} />}
        <div className={styles.low}>
          <ShelfWall shelf={shelf} inside={inside} />
          <div className={styles.side}>
            {!isDry(river) && <Radish area={area.id} name={area.name} river={river} />}
            <InnerAreas area={area} inner={children} />
            <SelfCheckLink />
          </div>
        </div>
      </main>
    </>
  );
}
