import { useMutation } from '@tanstack/react-query';
import type { Row } from '@yoriai/shared/documents/worksheet';
import type { SourceState, TakeSource } from '@yoriai/shared/worksheets/sources';
import { Link } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import { useMayWrite } from '../session/use-worksheet.ts';
import styles from './row-source.module.css';
import { useSourceOf, useTakeSource } from './use-sources.ts';

/** Where a row was taken from, one click away (C1). It stands beside the menu of the row and makes no row higher. */
export function SourceLink({ row }: { readonly row: Row }) {
  const { t, w } = useWords();
  const { isShared } = useConduct();
  const state = useSourceOf(row.id);
  if (isShared || !row.source || !state || state.address === '') return null;
  return (
    <span data-source={row.id}>
      <Link
        href={state.address}
        aria-label={t('worksheets:source.of', { words: row.source.words })}
        title={state.title}
        className={styles.link}
      >
        <Icon name="link" />
        <span>{w('worksheets:source.short')}</span>
      </Link>
    </span>
  );
}

/** 元が変わりました, with what can be done about it; nothing while there is nothing to decide. */
export function ChangedSource({ row }: { readonly row: Row }) {
  const { isShared } = useConduct();
  const state = useSourceOf(row.id);
  if (isShared || !state || state.state === 'same') return null;
  return <Otherwise row={row.id} state={state} />;
}

function Otherwise({ row, state }: { readonly row: string; readonly state: SourceState }) {
  const { w } = useWords();
  const mayWrite = useMayWrite();
  const take = useTakeSource();
  const taking = useMutation({ mutationFn: (it: TakeSource) => take(row, it) });
  const isThere = state.state === 'changed';
  const said =
    state.state === 'same' || isThere ? (state.masked ? 'changed-masked' : 'changed') : state.state;
  return (
    <div className={styles.changed} data-state={state.state} data-source={row}>
      <p>
        <Icon name="ring" />
        <span>
          {w(`worksheets:source.${said}`)}
          {said === 'changed' && <q>{state.words}</q>}
        </span>
      </p>
      {isThere && mayWrite && (
        <div className={styles.acts}>
          {!state.masked && (
            <Button isPending={taking.isPending} onPress={() => taking.mutate('words')}>
              {w('worksheets:source.take')}
            </Button>
          )}
          <Button variant="quiet" isPending={taking.isPending} onPress={() => taking.mutate('seen')}>
            {w('worksheets:source.keep')}
          </Button>
        </div>
      )}
      <FailureNotice failure={taking.error} />
    </div>
  );
}
