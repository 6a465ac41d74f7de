import type { AreaSummary } from '@yoriai/shared/areas/area';
import type { AssignedView } from '@yoriai/shared/assignments/assignment';
import { useState } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Opening } from '../app/opening.tsx';
import { useOrganization } from '../people/queries.ts';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import { AssignForm } from './assign-form.tsx';
import { AssignedPeople } from './assigned-people.tsx';
import styles from './assignments.module.css';
import { useAreaPeople } from './queries.ts';
import { TransferForm } from './transfer-form.tsx';

export interface AreaPeopleDialogProps {
  readonly area: AreaSummary;
  readonly onClose: () => void;
}

/** What is done in the dialog: looking, adding somebody, changing somebody's part, or handing the area over. */
type Step = 'list' | 'add' | 'transfer' | AssignedView;

/** 地区の担当: who is what in the area; for those who may, changing it (ACC-2, C10). */
export default function AreaPeopleDialog({ area, onClose }: AreaPeopleDialogProps) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const { data, error, refetch } = useAreaPeople(area.id, true);
  const { data: organization } = useOrganization(may('see organization'));
  const [step, setStep] = useState<Step>('list');
  const back = () => setStep('list');
  const manages = may('manage assignment');
  const people = data?.people ?? [];
  if (step === 'transfer') {
    return (
      <Dialog isOpen title={w('assignments:transfer.title')} onClose={onClose}>
        <TransferForm area={area} people={people} onDone={back} onBack={back} />
      </Dialog>
    );
  }
  if (step !== 'list') {
    return (
      <Dialog
        isOpen
        title={w(step === 'add' ? 'assignments:add' : 'assignments:title', { area: area.name })}
        onClose={onClose}
      >
        <AssignForm
          area={area}
          people={people}
          of={step === 'add' ? undefined : step}
          onDone={back}
          onBack={back}
        />
      </Dialog>
    );
  }
  return (
    <Dialog isOpen title={w('assignments:title', { area: area.name })} onClose={onClose}>
      <p className={styles.quiet}>{w('assignments:lead')}</p>
      {organization?.everyArea && <p className={styles.note}>{w('assignments:everyArea')}</p>}
      <FailureNotice
        failure={error}
        action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
      />
      {!data && !error && <Opening />}
      {data && <AssignedPeople of={data} onChange={manages ? setStep : undefined} />}
      {manages && data && (
        <div className={styles.acts}>
          <Button variant="primary" icon="plus" onPress={() => setStep('add')}>
            {w('assignments:add')}
          </Button>
          {people.some(isInCharge) && (
            <Button icon="right" onPress={() => setStep('transfer')}>
              {w('assignments:transfer.open')}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  );
}

const isInCharge = ({ as }: AssignedView): boolean => as === 'primary' || as === 'backup';
