import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BoardChange, Sheet as SheetOnShelf, Shelf } from '@yoriai/shared/areas/area';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSay } from '../app/say.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { EmptyShelf } from './empty-shelf.tsx';
import { NameDialog } from './name-dialog.tsx';
import { NewSheetDialog } from './new-sheet-dialog.tsx';
import { PutAwayList } from './put-away-list.tsx';
import { shelfIsStale } from './queries.ts';
import { NewSheetPlace, Sheet } from './sheet.tsx';
import { RecentShelf, ShelfByKind } from './shelf.tsx';
import styles from './shelf-page.module.css';
import { SpareShelf } from './spare-shelf.tsx';
import type { PeopleOnShelf } from './use-inside.ts';

/** With fewer sheets the wall would be bare below them. */
const aboutOneBoard = 6;

type View = 'recent' | 'kind' | 'away';

export interface ShelfWallProps {
  readonly shelf: Shelf;
  readonly inside: PeopleOnShelf['inside'];
}

/** The wall with the shelf: its sheets in the chosen order, and everything that is done with them (AREA-2). */
export function ShelfWall({ shelf: { area, sheets }, inside }: ShelfWallProps) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const say = useSay();
  const client = useQueryClient();
  const [view, setView] = useState<View>('recent');
  const [choosing, setChoosing] = useState(false);
  const [renaming, setRenaming] = useState<SheetOnShelf>();

  const change = async (sheet: SheetOnShelf, how: BoardChange) => {
    await api.patch(`/api/areas/${area.id}/${sheet.of}s/${sheet.id}`, how);
    shelfIsStale(client, area.id);
  };
  const takeOut = useMutation({
    mutationFn: (sheet: SheetOnShelf) => change(sheet, { away: false }),
    onSuccess: (_, sheet) => say.done(w('areas:sheet.wasTakenOut', { title: sheet.title })),
    onError: say.failed,
  });
  const putAway = useMutation({
    mutationFn: (sheet: SheetOnShelf) => change(sheet, { away: true }),
    onSuccess: (_, sheet) =>
      say.done(w('areas:sheet.wasPutAway', { title: sheet.title }), (dismiss) => (
        <Button
          onPress={() => {
            dismiss();
            takeOut.mutate(sheet);
          }}
        >
          {w('areas:sheet.back')}
        </Button>
      )),
    onError: say.failed,
  });

  const standing = sheets.filter((sheet) => sheet.away === undefined);
  const away = sheets.filter((sheet) => sheet.away !== undefined);
  const choose = may('create board') || may('create worksheet') ? () => setChoosing(true) : undefined;
  const walls = {
    sheets: standing,
    drawSheet: (sheet: SheetOnShelf) => (
      <Sheet
        key={sheet.id}
        area={area.id}
        sheet={sheet}
        people={inside.get(sheet.id) ?? []}
        onRename={() => setRenaming(sheet)}
        onPutAway={() => putAway.mutate(sheet)}
      />
    ),
    last: choose && <NewSheetPlace onPress={choose} />,
  };
  const views: readonly (readonly [View, ReturnType<typeof w>])[] = [
    ['recent', w('areas:shelf.recent')],
    ['kind', w('areas:shelf.byKind')],
    ...(away.length > 0 || view === 'away'
      ? [['away', w('areas:shelf.away', { count: away.length })] as const]
      : []),
  ];

  return (
    <section aria-label={t('areas:shelf.title', { area: area.name })}>
      <div className={styles.head}>
        <h2>{w('areas:shelf.title', { area: area.name })}</h2>
        <div className={styles.views}>
          {views.map(([name, words]) => (
            <button
              key={name}
              type="button"
              className={styles.view}
              aria-pressed={view === name}
              onClick={() => setView(name)}
            >
              <span>{words}</span>
            </button>
          ))}
        </div>
        {choose && standing.length > 0 && (
          <Button variant="primary" stitched icon="plus" onPress={choose}>
            {w('areas:shelf.newSheet')}
          </Button>
        )}
      </div>
      {view === 'away' && (
        <PutAwayList area={area.id} sheets={away} onTakeOut={(sheet) => takeOut.mutate(sheet)} />
      )}
      {view !== 'away' && standing.length === 0 && <EmptyShelf allAway={away.length > 0} onChoose={choose} />}
      {view === 'recent' && standing.length > 0 && (
        <>
          <RecentShelf {...walls} />
          {standing.length < aboutOneBoard && <SpareShelf />}
        </>
      )}
      {view === 'kind' && standing.length > 0 && <ShelfByKind {...walls} />}
      {choosing && <NewSheetDialog area={area.id} sheets={sheets} onClose={() => setChoosing(false)} />}
      {renaming && (
        <NameDialog
          title={w('areas:rename.title')}
          label={w('areas:rename.label')}
          fault={w('areas:rename.fault')}
          act={w('areas:rename.act')}
          name={renaming.title}
          onName={(title) => change(renaming, { title })}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </section>
  );
}
