import { useQueryClient } from '@tanstack/react-query';
import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { withMeetingsWords, withPeopleWords } from '../app/with-words.ts';
import { InCharge } from '../assignments/in-charge.tsx';
import { useSignedIn } from '../people/session.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useWords, type Words } from '../words/use-words.tsx';
import { formatDay } from '../words/when.ts';
import { AreaFigures } from './area-figures.tsx';
import styles from './area-header.module.css';
import { AreaScene } from './area-scene.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import { areaAddress, consentsAddress, redactionAddress, shelfIsStale } from './queries.ts';

const ShelfMeetings = lazy(withMeetingsWords(() => import('../meetings/shelf/shelf-meetings.tsx')));
const AreaPeopleDialog = lazy(withPeopleWords(() => import('../assignments/area-people-dialog.tsx')));

/** The area's name, where it lies and what lies in it, before its hills. */
export function AreaHeader({ shelf }: { readonly shelf: Shelf }) {
  const { area, ancestors, children } = shelf;
  const words = useWords();
  const { t, w } = words;
  const { may } = useSignedIn();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [open, setOpen] = useState<'name' | 'export' | 'people'>();
  const close = () => setOpen(undefined);
  const choices = [
    may('see assignment') && {
      id: 'people',
      icon: 'users',
      words: w('areas:area.people'),
      plain: t('areas:area.people'),
      onAction: () => setOpen('people'),
    },
    may('see consent') && {
      id: 'consents',
      icon: 'key',
      words: w('retention:consents'),
      plain: t('retention:consents'),
      onAction: () => go(consentsAddress(area.id)),
    },
    may('rename area') && {
      id: 'rename',
      icon: 'pen',
      words: w('areas:area.rename'),
      plain: t('areas:area.rename'),
      onAction: () => setOpen('name'),
    },
    may('export area') && {
      id: 'export',
      icon: 'download',
      words: w('areas:area.export'),
      plain: t('areas:area.export'),
      onAction: () => setOpen('export'),
    },
    may('see record-of-access') && {
      id: 'record',
      icon: 'history',
      words: w('areas:area.record'),
      plain: t('areas:area.record'),
      onAction: () => go(`${areaAddress(area.id)}/record`),
    },
    may('redact area') && {
      id: 'redaction',
      icon: 'x',
      words: w('areas:area.redaction'),
      plain: t('areas:area.redaction'),
      onAction: () => go(redactionAddress(area.id)),
    },
  ].filter((choice) => choice !== false);

  const rename = async (name: string) => {
    await api.patch(`/api/areas/${area.id}`, { name });
    shelfIsStale(client, area.id);
  };

  return (
    <div className={styles.header}>
      <AreaScene className={styles.scene} />
      <div className={styles.words}>
        <div className={styles.above}>
          <Place area={area} ancestors={ancestors} />
          <InCharge area={area.id} onOpen={() => setOpen('people')} />
        </div>
        <div className={styles.name}>
          <h1>{area.name}</h1>
          {children.length > 0 && <small>{contentsOf(children, words)}</small>}
          {choices.length > 0 && (
            <Menu
              label={t('areas:area.menu')}
              trigger={<IconButton icon="more" label={t('areas:area.menu')} />}
              choices={choices}
            />
          )}
        </div>
        <FormerName shelf={shelf} />
        <AreaFigures shelf={shelf} />
      </div>
      {may('see meeting') && (
        <Suspense fallback={null}>
          <ShelfMeetings shelf={shelf} />
        </Suspense>
      )}
      {open === 'name' && (
        <NameDialog
          title={w('areas:renameArea.title')}
          label={w('areas:newArea.name')}
          fault={w('areas:newArea.fault')}
          act={w('areas:renameArea.act')}
          name={area.name}
          onName={rename}
          onClose={close}
        />
      )}
      {open === 'export' && <ExportDialog area={area} onClose={close} />}
      {open === 'people' && (
        <Suspense>
          <AreaPeopleDialog area={area} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

/** How wide the area is and, as a way up, in which it lies. */
function Place({ area, ancestors }: Pick<Shelf, 'area' | 'ancestors'>) {
  const { t, w } = useWords();
  const level = t(`areas:levels.${area.level}`);
  const parent = ancestors.at(-1);
  if (!parent) return <p className={styles.eyebrow}>{w(`areas:levels.${area.level}`)}</p>;
  return (
    <p className={styles.eyebrow}>
      <Link href={areaAddress(parent.id)}>{w('areas:area.inside', { area: parent.name, level })}</Link>
    </p>
  );
}

/** What the area was called last; papers of then bear that name (B-34). */
function FormerName({ shelf: { formerNames = [] } }: { readonly shelf: Shelf }) {
  const { w } = useWords();
  const [last] = formerNames;
  if (!last) return null;
  return (
    <p className={styles.eyebrow}>
      {w('areas:area.formerly', { name: last.name, until: formatDay(last.until) })}
    </p>
  );
}

/** The first three by name, and how many there are. */
function contentsOf(inner: readonly AreaSummary[], { w }: Words) {
  const names = inner
    .slice(0, 3)
    .map((it) => it.name)
    .join('・');
  return inner.length > 3
    ? w('areas:area.holdsMore', { names, count: inner.length })
    : w('areas:area.holds', { names });
}
