import type { ShownSelfCheck } from '@yoriai/shared/self-check/api';
import type { Field } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Section } from '@yoriai/shared/worksheets/template';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { failureWords } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { TroublePage } from '../app/trouble-page.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { usePeriodWords } from './period-words.ts';
import { selfChecksAddress, useShownSelfChecks } from './queries.ts';
import styles from './self-check-sheet.module.css';

interface ShownSheetProps {
  readonly owner: string;
  readonly period: string;
}

/** What somebody shows to me, to be read (P16). */
export function ShownSheet({ owner, period }: ShownSheetProps) {
  const { w } = useWords();
  const { data, error, refetch } = useShownSelfChecks();
  const shown = data?.find((it) => it.owner.id === owner && it.period === period);
  if (shown) return <Read shown={shown} />;
  if (!data && !error) return <Opening />;
  const back = (
    <ButtonLink href={selfChecksAddress} variant="primary">
      {w('selfCheck:sheet.back')}
    </ButtonLink>
  );
  return (
    <TroublePage
      title={w('selfCheck:shown.gone')}
      acts={
        <>
          {error && <Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
          {back}
        </>
      }
    >
      {w(error ? failureWords(error) : 'selfCheck:shown.goneText')}
    </TroublePage>
  );
}

function Read({ shown }: { readonly shown: ShownSelfCheck }) {
  const { t, w } = useWords();
  const { organization } = useSignedIn();
  const periods = usePeriodWords();
  const title = t('selfCheck:shown.of', { name: shown.owner.name, period: periods.plainName(shown.period) });
  usePageTitle(title);
  return (
    <>
      <TopBar
        crumbs={[
          { label: organization, href: '/?all' },
          { label: t('selfCheck:title'), href: selfChecksAddress },
          { label: title },
        ]}
      />
      <main className={styles.page}>
        <article className={styles.paper}>
          <header className={styles.head}>
            <p>{w('selfCheck:title')}</p>
            <h1>{title}</h1>
            <p className={styles.months}>{periods.months(shown.period)}</p>
          </header>
          <div className={styles.who}>
            <p>
              <Icon name="eye-all" />
              <b>{w('selfCheck:shown.only', { name: shown.owner.name })}</b>
            </p>
          </div>
          <div className={styles.read}>
            {worksheetTemplate('self-check')?.sections.map((section) => (
              <ReadSection key={section.id} section={section} shown={shown} />
            ))}
          </div>
        </article>
      </main>
    </>
  );
}

function ReadSection({ section, shown }: { readonly section: Section; readonly shown: ShownSelfCheck }) {
  const wording = useWording();
  const checks = section.fields.filter(({ id, type }) => type === 'check' && shown.values[id] === true);
  return (
    <section>
      <h2>{wording.shown(section.title)}</h2>
      {section.fields
        .filter(({ type }) => type !== 'check')
        .map((field) => (
          <ReadField key={field.id} field={field} shown={shown} />
        ))}
      <ul className={styles.items}>
        {checks.map(({ id, label }) => (
          <li key={id}>
            <Icon name="check" />
            <span>{wording.shown(label)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadField({ field, shown }: { readonly field: Field; readonly shown: ShownSelfCheck }) {
  const { w } = useWords();
  const wording = useWording();
  const value = shown.values[field.id];
  const step = field.type === 'scale' ? field.steps.find((it) => it.value === value) : undefined;
  const words = typeof value === 'string' ? writeDate(value, 'era') : (shown.texts[field.id] ?? '').trim();
  return (
    <>
      <h3>{wording.shown(field.label)}</h3>
      {step && (
        <p>
          <b className="num">{step.value}</b> {wording.shown(step.label)}
        </p>
      )}
      {!step && field.type === 'scale' && <p className={styles.unset}>{w('selfCheck:shown.unset')}</p>}
      {field.type !== 'scale' &&
        (words === '' ? (
          <p className={styles.unset}>{w('selfCheck:shown.blank')}</p>
        ) : (
          <p className={styles.words}>{words}</p>
        ))}
    </>
  );
}
