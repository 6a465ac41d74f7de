import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { connect } from '../commands/links.ts';
import { useCard, useSession } from '../session/use-board.ts';
import { PickCard } from './pick-card.tsx';

interface ConnectQuestionProps {
  readonly from: string;
  readonly onClose: () => void;
}

/** Whom to join a card with, from a list. */
export function ConnectQuestion({ from, onClose }: ConnectQuestionProps) {
  const session = useSession();
  const words = useWords();
  const card = useCard(from);
  return (
    <Dialog
      title={words.w('canvas:link.with', { card: card ? session.skin.nameOf(card, words) : '' })}
      isOpen
      onClose={onClose}
    >
      <PickCard
        without={[from]}
        onPick={(to) => {
          onClose();
          connect(session, from, to);
        }}
      />
    </Dialog>
  );
}
