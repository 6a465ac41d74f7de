import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import { crowd } from './crowd.ts';
import { MindingBar } from './minding-bar.tsx';

/** More than sixty: a hint about devices and the Wi-Fi, and that groups are an answer (B-30). Said once. */
export function ManyPeople() {
  const { w } = useWords();
  const { meeting } = useDesk();
  const [seen, setSeen] = useState<string>();
  const is = crowd(meeting.present);
  if (is === undefined || is === seen) return null;
  const { phones, hall } = meeting.present;
  return (
    <MindingBar
      icon="users"
      acts={
        <Button variant="quiet" onPress={() => setSeen(is)}>
          {w('desk:crowd.seen')}
        </Button>
      }
    >
      {w(`desk:crowd.${is}`, { n: is === 'phones' ? phones : phones + hall })}
    </MindingBar>
  );
}
