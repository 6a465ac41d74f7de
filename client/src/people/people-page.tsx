import type { ReactNode } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { TopBar } from '../ui/top-bar.tsx';
import { AccountMenu } from './account-menu.tsx';
import styles from './people-page.module.css';
import { useSignedIn } from './session.tsx';

export interface PeoplePageProps {
  /** Without readings, for the bar. */
  readonly name: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** The main act of the page. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the pages about people. */
export function PeoplePage({ name, title, lead, act, children }: PeoplePageProps) {
  const { organization } = useSignedIn();
  usePageTitle(name);
  return (
    <>
      <TopBar crumbs={[{ label: organization, href: '/?all' }, { label: name }]}>
        <AccountMenu />
      </TopBar>
      <main className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1>{title}</h1>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
          {act}
        </header>
        {children}
      </main>
    </>
  );
}
