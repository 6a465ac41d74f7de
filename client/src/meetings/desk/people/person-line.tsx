import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './people.module.css';
import type { PersonHere } from './people-lists.ts';

interface PersonLineProps {
  readonly person: PersonHere;
  /** @returns whether it was done */
  readonly onChange: (how: object) => Promise<boolean>;
}

export function PersonLine({ person: { name, muted, promised }, onChange }: PersonLineProps) {
  const { w } = useWords();
  const [open, setOpen] = useState<'name' | 'out'>();
  const close = () => setOpen(undefined);
  return (
    <li>
      <div className={styles.who}>
        <b>{name}</b>
        {!promised && <small>{w('desk:people.reading')}</small>}
        {muted && <small className={styles.muted}>{w('desk:people.muted')}</small>}
      </div>
      {open === undefined && (
        <div className={styles.acts}>
          <Button variant="quiet" onPress={() => setOpen('name')}>
            {w('desk:people.rename')}
            <span className="vh">{name}</span>
          </Button>
          <Button variant="quiet" onPress={() => void onChange({ muted: !muted })}>
            {w(muted ? 'desk:people.unmute' : 'desk:people.mute')}
            <span className="vh">{name}</span>
          </Button>
          <Button variant="quiet" onPress={() => setOpen('out')}>
            {w('desk:people.out')}
            <span className="vh">{name}</span>
          </Button>
        </div>
      )}
      {open === 'name' && (
        <NameForm name={name} onName={(next) => onChange({ name: next })} onClose={close} />
      )}
      {open === 'out' && (
        <div className={styles.acts} role="alert">
          <p>{w('desk:people.outText', { name })}</p>
          <Button variant="primary" onPress={() => void onChange({ out: true })}>
            {w('desk:people.outNow')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {w('shell:stop')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly onName: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

function NameForm({ name: before, onName, onClose }: NameFormProps) {
  const { t, w } = useWords();
  const [name, setName] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void onName(name).then((isDone) => isDone && onClose());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
      event.preventDefault();
  };
  return (
    <form className={styles.acts} onSubmit={submit}>
      <input
        className={styles.name}
        value={name}
        maxLength={12}
        aria-label={t('desk:people.newName', { name: before })}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>
        {w('desk:people.renameNow')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {w('shell:stop')}
      </Button>
    </form>
  );
}
