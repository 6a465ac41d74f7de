import { Redirect, useSearch } from 'wouter';
import { FailureNotice } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { AccountMenu } from '../people/account-menu.tsx';
import { useSignedIn } from '../people/session.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { AreaScene } from './area-scene.tsx';
import { AreaTree } from './area-tree.tsx';
import { FirstSteps } from './first-steps.tsx';
import styles from './home-page.module.css';
import { areaAddress, useAreas } from './queries.ts';

/** The first page: the tree of areas; with a single area, its shelf at once (`/?all` shows the tree even so). */
export function HomePage() {
  const { organization } = useSignedIn();
  const all = new URLSearchParams(useSearch()).has('all');
  const { data: areas, error } = useAreas();
  usePageTitle(organization);
  if (!areas && !error) return <Opening />;
  const [only, ...others] = areas ?? [];
  if (only && others.length === 0 && !all) return <Redirect to={areaAddress(only.id)} replace />;
  return (
    <>
      <TopBar crumbs={[{ label: organization }]}>
        <AccountMenu />
      </TopBar>
      <main className={styles.page}>
        <FailureNotice failure={error} />
        {only && areas ? <AreaTree areas={areas} /> : !error && <FirstSteps />}
        <AreaScene className={styles.hills} />
      </main>
    </>
  );
}
