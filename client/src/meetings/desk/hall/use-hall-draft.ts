import { nanoid } from 'nanoid';
import { useState } from 'react';
import { readDevice, writeDevice } from '../../../words/device.ts';
import type { HallDraft } from './hall-draft.ts';

const emptyDraft = (): HallDraft => ({ key: nanoid(), text: '' });

/** What is being written outlasts a reload and a machine that went off; sent, nothing of it stays on the device. */
export function useHallDraft(meeting: string) {
  const place = `yoriai.desk.hall.${meeting}`;
  const [draft, setDraft] = useState(() => readDevice<HallDraft | null>(place) ?? emptyDraft());
  const keep = (next: HallDraft) => {
    writeDevice(place, next.text === '' ? null : next);
    setDraft(next);
  };
  return {
    draft,
    change: (more: Partial<Omit<HallDraft, 'key'>>) => keep({ ...draft, ...more }),
    /** Sent: the next one begins, of the same kind. */
    done: () => keep({ ...emptyDraft(), kind: draft.kind }),
  };
}
