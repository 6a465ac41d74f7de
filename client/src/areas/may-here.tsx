import type { Permission, Verb } from '@yoriai/shared/access/policy';
import type { Sheet, Shelf } from '@yoriai/shared/areas/area';
import { type ReactNode, useCallback } from 'react';
import { MayProvider, useSignedIn } from '../people/session.tsx';
import { useShelf } from './queries.ts';

interface MayHereProps {
  readonly area: string;
  /** The id of the board or worksheet that the page is about. */
  readonly paper?: string | undefined;
  readonly children: ReactNode;
}

/** The pages of an area and of its papers offer what the server allows there (ACC-2). */
export function MayHere({ area, paper, children }: MayHereProps) {
  const { may: elsewhere } = useSignedIn();
  const { data: shelf } = useShelf(area);
  const may = useCallback(
    (permission: Permission) => (shelf ? mayOn(shelf, paper, permission) : elsewhere(permission)),
    [shelf, paper, elsewhere],
  );
  return <MayProvider may={may}>{children}</MayProvider>;
}

/** 「… board」 and 「… worksheet」 on the page of a paper mean that paper, to whomever it is opened. */
function mayOn(
  { may, sheets }: Pick<Shelf, 'may' | 'sheets'>,
  paper: string | undefined,
  permission: Permission,
): boolean {
  const sheet = sheets.find(({ id }) => id === paper);
  const [verb, object] = permission.split(' ') as [Verb, Sheet['of'] | (string & {})];
  if (sheet && object === sheet.of && verb !== 'create') return sheet.may.includes(verb);
  return may.includes(permission);
}
