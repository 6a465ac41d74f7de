import { minutesOf, runSheetOn } from '@yoriai/shared/meetings/run-sheet';
import { startOfDayInJapan, timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { type FormEvent, useState } from 'react';
import { beginsAt, newDraft } from '../../meetings/shelf/meeting-draft.ts';
import { TimeField } from '../../meetings/shelf/time-field.tsx';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useConference } from '../conference-context.ts';
import styles from './rail.module.css';

/** 検討会を用意する: day and time; the rest follows from the form (MTG-1). */
export function PlanButton() {
  const { w } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.plan} data-side="narrow">
      <Button icon="cal" wide onPress={() => setOpen(true)}>
        {w('conferences:plan.act')}
      </Button>
      {isOpen && <PlanDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { template } = useWorksheet();
  const { plan, clock } = useConference();
  const [{ day, time }, setWhen] = useState(() => newDraft('', clock.now(), []));
  const [isSent, setSent] = useState(false);
  const [isPending, setPending] = useState(false);
  const starts = beginsAt({ day, time });
  const sheet = runSheetOn(template.name);
  const set = (more: { day?: string; time?: string }) => setWhen((was) => ({ ...was, ...more }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (starts === undefined || isPending) return;
    setPending(true);
    void plan(starts).then((isDone) => {
      setPending(false);
      if (isDone) onClose();
    });
  };
  return (
    <Dialog isOpen title={w('conferences:plan.act')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.when}>
          <DayField
            label={w('conferences:plan.day')}
            value={day}
            onChange={(next) => set({ day: next })}
            fault={isSent && Number.isNaN(startOfDayInJapan(day)) && w('conferences:plan.day-fault')}
          />
          <TimeField
            label={w('conferences:plan.time')}
            value={time}
            onChange={(next) => set({ time: next })}
            fault={isSent && time === '' && w('conferences:plan.time-fault')}
          />
        </div>
        {starts !== undefined && sheet && (
          <p className={styles.hint}>
            {w('conferences:plan.ends', { time: timeInJapan(starts + minutesOf(sheet) * 60_000) })}
          </p>
        )}
        <Button type="submit" variant="primary" stitched isDisabled={isPending}>
          {w('conferences:plan.do')}
        </Button>
      </form>
    </Dialog>
  );
}
