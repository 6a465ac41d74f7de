import { useMutation } from '@tanstack/react-query';
import { limits } from '@yoriai/shared/limits';
import { type Contact, organizationChangeSchema } from '@yoriai/shared/people/organization';
import { type FormEvent, useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { useSay } from '../../app/say.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from '../people-page.module.css';
import own from './accounts.module.css';

interface ContactsProps {
  readonly kept: readonly Contact[];
  readonly onKeep: (contacts: Contact[]) => Promise<void>;
}

/** 相談先: whom to call, in the order in which they are shown (P23, P31). Kept all at once. */
export function Contacts({ kept, onKeep }: ContactsProps) {
  const { t, w } = useWords();
  const say = useSay();
  const [contacts, setContacts] = useState(kept);
  const [isFaulty, setFaulty] = useState(false);
  const written = contacts.filter(({ label, phone }) => label.trim() !== '' || phone.trim() !== '');
  const keep = useMutation({
    mutationFn: () => onKeep([...written]),
    onSuccess: () => {
      setContacts(written);
      say.done(w('accounts:house.contactsKept'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = organizationChangeSchema.safeParse({ contacts: written }).success;
    setFaulty(!fits);
    if (fits) keep.mutate();
  };
  const change = (index: number, part: Partial<Contact>) =>
    setContacts(contacts.map((it, at) => (at === index ? { ...it, ...part } : it)));
  const isChanged = JSON.stringify(written) !== JSON.stringify(kept);
  return (
    <form onSubmit={submit} noValidate className={styles.section}>
      {contacts.length === 0 && <p>{w('accounts:house.noContacts')}</p>}
      {contacts.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place
        <div key={index} className={own.contact}>
          <TextField
            label={w('accounts:house.label')}
            value={contact.label}
            onChange={(label) => change(index, { label })}
          />
          <TextField
            label={w('accounts:house.phone')}
            value={contact.phone}
            onChange={(phone) => change(index, { phone })}
          />
          <IconButton
            icon="x"
            label={t('accounts:house.dropContact', { label: contact.label || t('accounts:house.contacts') })}
            onPress={() => setContacts(contacts.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {isFaulty && (
        <p className={own.fault} role="alert">
          <Icon name="bang" />
          <span>{w('accounts:house.contactFault')}</span>
        </p>
      )}
      <FailureNotice failure={keep.error} />
      <div className={own.acts}>
        {contacts.length < limits.contacts && (
          <Button icon="plus" onPress={() => setContacts([...contacts, { label: '', phone: '' }])}>
            {w('accounts:house.addContact')}
          </Button>
        )}
        {isChanged && (
          <Button type="submit" variant="primary" isPending={keep.isPending}>
            {w('accounts:house.keepContacts')}
          </Button>
        )}
      </div>
    </form>
  );
}
