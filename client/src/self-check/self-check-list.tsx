import type { OwnSelfCheck, SelfChecks } from '@yoriai/shared/self-check/api';
import {
  compareHalfYears,
  nextHalfYear,
  previousHalfYear,
  readHalfYear,
  writeHalfYear,
} from '@yoriai/shared/self-check/period';
import { FailureNotice } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { AccountMenu } from '../people/account-menu.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import { Completion } from './completion.tsx';
import { Course } from './course.tsx';
import { usePeriodWords } from './period-words.ts';
import { selfCheckAddress, useSelfChecks } from './queries.ts';
import styles from './self-checks.module.css';
import { ShownToMe } from './shown-to-me.tsx';
import { useStateOf } from './use-state-of.tsx';

/** One's own half-years, the present one first; how they changed; what others show; who is complete. */
export function SelfCheckList() {
  const { t, w } = useWords();
  const { organization, may } = useSignedIn();
  const { data, error, refetch } = useSelfChecks();
  usePageTitle(t('selfCheck:title'));
  return (
    <>
      <TopBar crumbs={[{ label: organization, href: '/?all' }, { label: t('selfCheck:title') }]}>
        <AccountMenu />
      </TopBar>
      <main className={styles.page}>
        <header className={styles.head}>
          <h1>{w('selfCheck:title')}</h1>
          <p className={styles.only}>
            <Icon name="lock" />
            <span>{w('selfCheck:only')}</span>
          </p>
          <p className={styles.lead}>{w('selfCheck:lead')}</p>
        </header>
        <FailureNotice
          failure={error}
          action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
        />
        {!data && !error && <Opening />}
        {data && <Own checks={data} />}
        <ShownToMe />
        {may('see self-check-completion') && <Completion />}
      </main>
    </>
  );
}

function Own({ checks: { present, own } }: { readonly checks: SelfChecks }) {
  const { w } = useWords();
  const words = usePeriodWords();
  const of = (period: string) => own.find((it) => it.period === period);
  return (
    <>
      <section className={styles.present} aria-labelledby="present">
        <h2 id="present">
          <small>{w('selfCheck:present')}</small>
          {words.name(present)}
        </h2>
        <p className={styles.months}>{words.months(present)}</p>
        <StateOf check={of(present)} />
        <ButtonLink href={selfCheckAddress(present)} variant="primary" stitched icon="pen">
          {w(of(present) ? 'selfCheck:goOn' : 'selfCheck:begin')}
        </ButtonLink>
      </section>
      <section className={styles.section}>
        <h2>{w('selfCheck:others')}</h2>
        <ul className={styles.periods}>
          {otherPeriods(present, own).map((period) => (
            <li key={period}>
              <div>
                <b>{words.name(period)}</b>
                <span className={styles.months}>{words.months(period)}</span>
                <StateOf check={of(period)} />
              </div>
              <ButtonLink href={selfCheckAddress(period)} icon={of(period) ? 'sheet' : 'pen'}>
                {w(of(period) ? 'selfCheck:look' : 'selfCheck:begin')}
                <span className="vh">{words.plainName(period)}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      </section>
      <Course checks={own} />
    </>
  );
}

function StateOf({ check }: { readonly check: OwnSelfCheck | undefined }) {
  const lines = useStateOf(check);
  return (
    <ul className={styles.state}>
      {lines.map(({ id, icon, words }) => (
        <li key={id}>
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** The next one and the one before may be begun; whatever was begun is there. Newest first. */
function otherPeriods(present: string, own: readonly OwnSelfCheck[]): readonly string[] {
  const now = readHalfYear(present);
  const near = now ? [nextHalfYear(now), previousHalfYear(now)].map(writeHalfYear) : [];
  const all = new Set([...near, ...own.map(({ period }) => period)]);
  all.delete(present);
  return [...all]
    .flatMap((period) => readHalfYear(period) ?? [])
    .sort((a, b) => compareHalfYears(b, a))
    .map(writeHalfYear);
}
