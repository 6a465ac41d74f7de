import { useStore } from '../collaboration/react.tsx';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { numbersShown } from './shown.ts';

/** In front of every page: the numbers to call, when somebody asked for them. */
export function EmergencyPlace() {
  const isShown = useStore(numbersShown);
  return isShown && <EmergencyNumbers onClose={() => numbersShown.set(false)} />;
}
