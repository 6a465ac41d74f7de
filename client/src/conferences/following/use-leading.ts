import { useEffect } from 'react';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { placeInView } from './places.ts';

/** Milliseconds between two looks at where the view is: a wheel turns faster than others want to be turned. */
const pace = 200;

/** While this person leads the view, the others are told where it is (MTG-12). */
export function useLeading(leads: boolean): void {
  const { document: sheet } = useWorksheet();
  useEffect(() => {
    if (!leads) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const look = () => {
      timer = undefined;
      const place = placeInView();
      if (place === last) return;
      last = place;
      sheet.setPresence({ showing: place });
    };
    const soon = () => {
      timer ??= setTimeout(look, pace);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
      sheet.setPresence({ showing: null });
    };
  }, [leads, sheet]);
}
