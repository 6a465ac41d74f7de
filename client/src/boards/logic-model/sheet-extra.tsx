import type { Card } from '@yoriai/shared/boards/card';
import { isOpenSlot } from '@yoriai/shared/boards/logic-model/slots';
import { useSession, useWritable } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { setSlot } from './acts.ts';
import { RoomForActivity } from './card-in-list.tsx';
import { ChangeNotes } from './change-notes.tsx';

/** What the sheet of a card has beside what every board's has. */
export function SheetExtra({ card }: { readonly card: Card }) {
  return (
    <>
      <LeftOpen card={card} />
      {card.kind === 'goal' && !isOpenSlot(card) && (
        <>
          <RoomForActivity goal={card.id} />
          <ChangeNotes card={card.id} />
        </>
      )}
    </>
  );
}

/** An empty card can be left as a 赤丸, and a 赤丸 be made an empty card (LGM-4). */
function LeftOpen({ card }: { readonly card: Card }) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  if (card.text.trim() !== '' || !writable) return null;
  const open = isOpenSlot(card);
  return (
    <div>
      <Button icon={open ? 'x' : 'ring'} onPress={() => setSlot(session, card.id, !open)}>
        {w(open ? 'logicModel:slot.close' : 'logicModel:slot.leave')}
      </Button>
    </div>
  );
}
