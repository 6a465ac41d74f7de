import type { Card } from '@yoriai/shared/boards/card';
import { isOpenSlot } from '@yoriai/shared/boards/logic-model/slots';
import { useSession, useWritable } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { addSlot } from './acts.ts';
import { CardDetails } from './card-details.tsx';
import { useFacts } from './facts.ts';
import { KindLine } from './kind-line.tsx';
import { LooseEnd } from './loose-end.tsx';
import { SlotAct } from './slot-act.tsx';

/** What a card says under its words in 一覧; the same acts as on the plane (CAN-4). */
export function CardInList({ card }: { readonly card: Card }) {
  if (isOpenSlot(card)) return <SlotAct card={card} />;
  return (
    <>
      {card.kind === 'goal' && <KindLine card={card} />}
      <CardDetails card={card} />
      {card.kind === 'activity' && <LooseEnd id={card.id} at="list" />}
      {card.kind === 'goal' && <RoomForActivity goal={card.id} />}
    </>
  );
}

/** For a 目標 that has no line to a 取り組み, be it a 赤丸: the place where one could be talked about. */
export function RoomForActivity({ goal }: { readonly goal: string }) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  const bare = useFacts(({ lineTo }) => !lineTo.get(goal)?.has('activity'));
  if (!bare || !writable) return null;
  return (
    <div>
      <Button icon="plus" onPress={() => addSlot(session, 'activity', goal)}>
        {w('logicModel:slot.activity')}
      </Button>
    </div>
  );
}
