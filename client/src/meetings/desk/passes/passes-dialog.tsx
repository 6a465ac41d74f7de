import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { FailureNotice } from '../../../app/failure.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { formatWhen } from '../../../words/when.ts';
import { entranceOf } from '../../join-address.ts';
import { useDesk } from '../desk-context.ts';
import { type GivenPass, HandOver } from './hand-over.tsx';
import styles from './passes.module.css';

interface Pass {
  readonly id: string;
  readonly kind: 'screen' | 'table';
  readonly name: string;
  readonly createdAt: number;
}

/** The projector's window on this machine, whatever it shows: asked for again, it is the same one. */
const wallWindow = 'yoriai-wall';

/** 投影 and tablets on tables: each has a pass of its own, given here and taken back here (MTG-6). */
export function PassesDialog({ onClose }: { readonly onClose: () => void }) {
  const { w, language } = useWords();
  const { at, id, meeting, act } = useDesk();
  const client = useQueryClient();
  const key = ['passes', id];
  const { data: passes, error } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<readonly Pass[]>(`${at}/passes`, signal),
  });
  const [table, setTable] = useState('');
  const [given, setGiven] = useState<GivenPass>();
  const stale = () => client.invalidateQueries({ queryKey: key });

  const give = async (kind: Pass['kind'], name: string): Promise<string | undefined> => {
    let address: string | undefined;
    await act(async () => {
      ({ address } = await api.post<{ address: string }>(`${at}/passes`, { kind, name }));
    });
    await stale();
    return address;
  };
  // Opened at once, before there is an answer: a browser opens no window for what comes later.
  const openHere = async () => {
    const wall = window.open('', wallWindow);
    const address = await give('screen', '');
    if (address === undefined) return wall?.close();
    if (wall) wall.location.assign(address);
    else setGiven({ kind: 'screen', name: '', address });
  };
  const giveTo = async (kind: Pass['kind'], name: string) => {
    const address = await give(kind, name);
    if (address === undefined) return;
    setGiven({ kind, name, address });
    setTable('');
  };

  if (given)
    return (
      <Dialog isOpen wide title={w(`desk:passes.give.${given.kind}`)} onClose={onClose}>
        <HandOver given={given} entrance={entranceOf(meeting)} onDone={() => setGiven(undefined)} />
      </Dialog>
    );
  return (
    <Dialog isOpen wide title={w('desk:passes.title')} onClose={onClose}>
      <section className={styles.part}>
        <h3>
          <Icon name="screen" />
          {w('desk:passes.screen')}
        </h3>
        <p>{w('desk:passes.screenText')}</p>
        <div className={styles.acts}>
          <Button variant="primary" icon="screen" onPress={() => void openHere()}>
            {w('desk:passes.openHere')}
          </Button>
          <Button onPress={() => void giveTo('screen', '')}>{w('desk:passes.elsewhere')}</Button>
        </div>
      </section>
      <section className={styles.part}>
        <h3>
          <Icon name="pen" />
          {w('desk:passes.table')}
        </h3>
        <p>{w('desk:passes.tableText')}</p>
        <form
          className={styles.table}
          onSubmit={(event) => {
            event.preventDefault();
            void giveTo('table', table.trim());
          }}
        >
          <TextField
            label={w('desk:passes.tableName')}
            hint={w('desk:passes.tableHint')}
            value={table}
            onChange={setTable}
            maxLength={12}
          />
          <Button type="submit">{w('desk:passes.giveTable')}</Button>
        </form>
      </section>
      <section className={styles.part}>
        <h3>{w('desk:passes.given')}</h3>
        <FailureNotice failure={passes ? undefined : error} />
        {passes?.length === 0 && <p>{w('desk:passes.none')}</p>}
        <ul className={styles.list}>
          {passes?.map(({ id: pass, kind, name, createdAt }) => (
            <li key={pass}>
              <Icon name={kind === 'screen' ? 'screen' : 'pen'} />
              <span>
                <b>{w(`desk:passes.kind.${kind}`)}</b> {name} <small>{formatWhen(createdAt, language)}</small>
              </span>
              <Button
                variant="quiet"
                onPress={() => void act(() => api.delete(`${at}/passes/${pass}`)).then(stale)}
              >
                {w('desk:passes.takeBack')}
                <span className="vh">{name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}
