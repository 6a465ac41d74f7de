import { useEffect, useState } from 'react';
import { today as todayHere } from '../worksheets/fields/today.ts';

/** The day on this device, `YYYY-MM-DD`, looked at again when the page comes to the front: it may lie open over night. */
export function useToday(): string {
  const [today, setToday] = useState(todayHere);
  useEffect(() => {
    const look = () => setToday(todayHere());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
