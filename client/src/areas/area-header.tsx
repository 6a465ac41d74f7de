import { useQueryClient } from '@tanstack/react-query';
import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../app/api.ts';
import { useSignedIn } from '../people/session.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useWords, type Words } from '../words/use-words.tsx';
import { AreaFigures } from './area-figures.tsx';
import styles from './area-header.module.css';
import { AreaScene } from './area-scene.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import { areaAddress, shelfIsStale } from './queries.ts';

/** The area's name, where it lies and what lies in it, before its hills. */
export function AreaHeader({ shelf }: { readonly shelf: Shelf }) {
  const { area, ancestors, children } = shelf;
  const words = useWords();
  const { t, w } = words;
  const { may } = useSignedIn();
  const client = useQueryClient();
  const [open, setOpen] = useState<'name' | 'export'>();
  const close = () => setOpen(undefined);
  const choices = [
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
  ].filter((choice) => choice !== false);

  const rename = async (name: string) => {
    await api.patch(`/api/areas/${area.id}`, { name });
    shelfIsStale(client, area.id);
  };

  return (
    <div className={styles.header}>
      <AreaScene className={styles.scene} />
      <div className={styles.words}>
        <Place area={area} ancestors={ancestors} />
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
        <AreaFigures shelf={shelf} />
      </div>
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
