import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Store } from '../../collaboration/store.ts';
import { useRoomWords } from '../../words/use-room-words.tsx';
import type { Phone } from './phone.ts';
import type { AsideWay } from './use-aside.ts';
import { phoneWords } from './words.ts';

export const PhoneContext = createContext<Phone | undefined>(undefined);
export const AsideContext = createContext<AsideWay | undefined>(undefined);

export function usePhone(): Phone {
  return there(useContext(PhoneContext));
}

export function useAsideWay(): AsideWay {
  return there(useContext(AsideContext));
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Outside of the phone page');
  return value;
}

export function useValue<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

export const usePhoneWords = () => useRoomWords(phoneWords);
