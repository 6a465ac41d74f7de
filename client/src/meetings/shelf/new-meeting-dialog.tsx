import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Shelf } from '@yoriai/shared/areas/area';
import type { NewMeeting } from '@yoriai/shared/meetings/api';
import { minutesOf, type RunSheet, runSheetsOfMeetings } from '@yoriai/shared/meetings/run-sheet';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { FailureNotice } from '../../app/failure.tsx';
import { shelfIsStale } from '../../areas/queries.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ExplainedChoice } from '../../ui/explained-choice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { makeMeeting, meetingAddress } from '../queries.ts';
import { BoardsField } from './boards-field.tsx';
import {
  boardsForMeeting,
  endsAt,
  faultsOf,
  type MeetingDraft,
  meetingOf,
  newDraft,
  takesVoices,
} from './meeting-draft.ts';
import styles from './new-meeting-dialog.module.css';
import { TimeField } from './time-field.tsx';

interface NewMeetingDialogProps {
  readonly shelf: Shelf;
  readonly onClose: () => void;
}

/** 会をひらく: name, day, run sheet and boards; everything has something proposed (MTG-1). */
export function NewMeetingDialog({ shelf: { area, sheets }, onClose }: NewMeetingDialogProps) {
  const { t, w } = useWords();
  const { shown } = useWording();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => {
    const [board] = boardsForMeeting(sheets).opened.filter(({ kind }) => takesVoices(kind));
    return newDraft(
      t('meetings:make.nameProposed', { area: area.name }),
      Date.now(),
      board ? [board.id] : [],
    );
  });
  const [isSent, setSent] = useState(false);
  const set = (more: Partial<MeetingDraft>) => setDraft((was) => ({ ...was, ...more }));
  const make = useMutation({
    mutationFn: (meeting: NewMeeting) => makeMeeting(area.id, meeting),
    onSuccess: ({ id }) => {
      shelfIsStale(client, area.id);
      go(meetingAddress(area.id, id));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const meeting = meetingOf(draft);
    if (meeting && !make.isPending) make.mutate(meeting);
  };
  const faults = faultsOf(draft);
  const ends = endsAt(draft);

  return (
    <Dialog isOpen wide title={w('meetings:make.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={w('meetings:make.name')}
          value={draft.title}
          onChange={(title) => set({ title })}
          {...(isSent && faults.title && { fault: w('meetings:make.nameFault') })}
        />
        <div className={styles.when}>
          <DayField
            label={w('meetings:make.day')}
            value={draft.day}
            onChange={(day) => set({ day })}
            fault={isSent && faults.day && w('meetings:make.dayFault')}
          />
          <TimeField
            label={w('meetings:make.time')}
            value={draft.time}
            onChange={(time) => set({ time })}
            fault={isSent && faults.time && w('meetings:make.timeFault')}
          />
          {ends !== undefined && (
            <p className={styles.hint}>{w('meetings:make.ends', { time: timeInJapan(ends) })}</p>
          )}
        </div>
        <TextField
          label={w('meetings:make.place')}
          hint={w('meetings:make.placeHint')}
          value={draft.place}
          onChange={(place) => set({ place })}
          maxLength={80}
        />
        <ExplainedChoice
          label={w('meetings:make.runSheet')}
          value={draft.runSheet}
          options={runSheetsOfMeetings.map((sheet) => ({
            value: sheet.name,
            words: shown(sheet.title),
            hint: <RunSheetHint sheet={sheet} />,
          }))}
          onChange={(runSheet) => set({ runSheet })}
        />
        <BoardsField
          area={area.id}
          sheets={sheets}
          value={draft.boards}
          onChange={(boards) => set({ boards: [...boards] })}
        />
        <div className={styles.how}>
          <h3>{w('meetings:make.how')}</h3>
          <Switch isSelected={draft.moderated} onChange={(moderated) => set({ moderated })}>
            {w('meetings:make.moderated')}
          </Switch>
          <p className={styles.hint}>{w('meetings:make.moderatedHint')}</p>
          <Switch isSelected={draft.lobby} onChange={(lobby) => set({ lobby })}>
            {w('meetings:make.lobby')}
          </Switch>
        </div>
        <FailureNotice failure={make.error} />
        <Button type="submit" variant="primary" stitched>
          {w('meetings:make.act')}
        </Button>
      </form>
    </Dialog>
  );
}

/** The steps in their order. */
function RunSheetHint({ sheet }: { readonly sheet: RunSheet }) {
  const { w } = useWords();
  const { shown } = useWording();
  return (
    <>
      {sheet.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a run sheet never move
        <span key={index}>
          {index > 0 && ' → '}
          {shown(step.label)}
        </span>
      ))}
      <span className="vh">{w('meetings:make.minutes', { n: minutesOf(sheet) })}</span>
    </>
  );
}
