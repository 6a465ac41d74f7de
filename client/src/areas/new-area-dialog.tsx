import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AreaLevel, type AreaSummary, areaLevels, newAreaSchema } from '@yoriai/shared/areas/area';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './form.module.css';
import { areaAddress, shelfIsStale } from './queries.ts';

export interface NewAreaDialogProps {
  /** The area it will lie in; none for the widest. */
  readonly parent?: AreaSummary;
  readonly onClose: () => void;
}

/** Makes an area, and goes to its shelf. */
export function NewAreaDialog({ parent, onClose }: NewAreaDialogProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [level, setLevel] = useState<AreaLevel>(parent ? usualInside[parent.level] : 'district');
  const [faulty, setFaulty] = useState(false);
  const area = { name: name.trim(), level, ...(parent && { parentId: parent.id }) };
  const make = useMutation({
    mutationFn: () => api.post<AreaSummary>('/api/areas', area),
    onSuccess: (made) => {
      shelfIsStale(client, parent?.id ?? made.id);
      onClose();
      go(areaAddress(made.id));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = newAreaSchema.safeParse(area).success;
    setFaulty(!good);
    if (good) make.mutate();
  };
  return (
    <Dialog
      isOpen
      title={parent ? w('areas:newArea.inside', { area: parent.name }) : w('areas:newArea.title')}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={w('areas:newArea.name')}
          hint={w('areas:newArea.hint')}
          value={name}
          onChange={setName}
          autoFocus
          {...(faulty && { fault: w('areas:newArea.fault') })}
        />
        <Choice
          label={w('areas:newArea.level')}
          value={level}
          onChange={setLevel}
          options={areaLevels.map((it) => ({ value: it, words: w(`areas:levels.${it}`) }))}
        />
        <FailureNotice failure={make.error} />
        <Button type="submit" variant="primary" isPending={make.isPending}>
          {w('areas:newArea.act')}
        </Button>
      </form>
    </Dialog>
  );
}

/** What people mostly make inside an area of this width. */
const usualInside: Record<AreaLevel, AreaLevel> = {
  city: 'district',
  district: 'association',
  'shelter-area': 'association',
  association: 'neighbourhood',
  neighbourhood: 'neighbourhood',
};
