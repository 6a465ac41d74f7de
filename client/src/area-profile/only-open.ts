import { stateOfRow } from '@yoriai/shared/area-profile/row-state';
import type { Row } from '@yoriai/shared/documents/worksheet';
import { useStore } from '../collaboration/react.tsx';
import { type ValueStore, valueStore } from '../collaboration/store.ts';
import { today } from '../worksheets/fields/today.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import type { WorksheetSession } from '../worksheets/session/worksheet-session.ts';

/** Whether a person looks only at what is 未確認 or old; for as long as the sheet is open. */
const choices = new WeakMap<WorksheetSession, ValueStore<boolean>>();

function choiceOf(session: WorksheetSession): ValueStore<boolean> {
  const choice = choices.get(session) ?? valueStore(false);
  choices.set(session, choice);
  return choice;
}

export function useOnlyOpen(): readonly [on: boolean, choose: (on: boolean) => void] {
  const choice = choiceOf(useWorksheet());
  return [useStore(choice), (on) => choice.set(on)];
}

/** 未確認, old, or a rate of nothing. */
export function isOpen(row: Row): boolean {
  const state = stateOfRow(row, today());
  return state !== undefined && state !== 'ok';
}
