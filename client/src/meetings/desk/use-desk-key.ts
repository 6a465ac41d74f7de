import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { type ValueStore, valueStore } from '../../collaboration/store.ts';
import { readDevice, writeDevice } from '../../words/device.ts';
import { type DeskAct, deskAct } from './keys.ts';

const place = 'yoriai.desk.keys';
const on: ValueStore<boolean> = valueStore(readDevice<boolean>(place) !== false);

/** Whether single keys act on this device; whoever is troubled by that puts it off (WCAG 2.1.4). */
export const useKeysOn = (): boolean => useSyncExternalStore(on.subscribe, on.get);

export function putKeysOn(isOn: boolean): void {
  writeDevice(place, isOn);
  on.set(isOn);
}

const fields = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]';

/** Does something at one key, wherever on the desk the focus is; not while something is typed or a dialog is open. */
export function useDeskKey(act: DeskAct, run: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(fields) !== null;
    if (!on.get() || deskAct(event, typing) !== act || !run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
