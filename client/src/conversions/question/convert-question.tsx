import { useState } from 'react';
import type { OtherBoard } from '../../canvas/session/ui-state.ts';
import { useSession, useTopic } from '../../canvas/session/use-board.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Destination } from '../destinations.ts';
import { type Drafts, firstDrafts } from '../drafts.ts';
import { useDestinations } from '../use-destinations.ts';
import { PickDestination } from './pick-destination.tsx';
import { Reword } from './reword.tsx';

interface ConvertQuestionProps {
  readonly ids: readonly string[];
  /** Where they were dropped. */
  readonly to: OtherBoard | undefined;
  readonly onClose: () => void;
}

/** ほかの紙へ: where to, as what, and in which words (CNV-1). */
export default function ConvertQuestion({ ids, to, onClose }: ConvertQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  useTopic('cards');
  const { cards, may, standing } = useDestinations(ids);
  const [chosen, setChosen] = useState<Destination>();
  const [written, setWritten] = useState<Readonly<Record<string, Drafts>>>({});
  const destination = chosen ?? standing?.find(({ sheet }) => sheet?.id === to?.board);
  // Somebody put the cards away meanwhile: what was typed stays, and the server says why it cannot be.
  const [asked, setAsked] = useState(cards);
  if (cards.length === ids.length && cards.some((card, i) => card !== asked[i])) setAsked(cards);

  if (!destination || !('conversions' in may))
    return (
      <Dialog title={w('conversions:pick.title')} isOpen onClose={onClose}>
        {standing && <PickDestination may={may} standing={standing} onPick={setChosen} />}
      </Dialog>
    );

  const { conversion, sheet } = destination;
  const offers = () => {
    const aliases = [...session.view.cards.values()].flatMap(({ alias }) =>
      typeof alias === 'string' ? [alias] : [],
    );
    return asked.map((card) => conversion.offer(card, { aliases }).text);
  };
  // Words for everybody and words for the same people are different words: each stay as they were written.
  const words = conversion.masks ? 'masked' : 'as-they-are';
  return (
    <Reword
      key={sheet?.id ?? conversion.to.board}
      cards={asked}
      destination={destination}
      kinds={(standing ?? []).filter((it) => sheet && it.sheet?.id === sheet.id)}
      onKind={setChosen}
      drafts={written[words] ?? firstDrafts(offers())}
      onDrafts={(drafts) => setWritten({ ...written, [words]: drafts })}
      onBack={to ? undefined : () => setChosen(undefined)}
      onClose={onClose}
    />
  );
}
