import { useSession } from '../canvas/session/use-board.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { isWorthAsking } from './destinations.ts';
import { useMayBecome } from './use-may-become.ts';

/** ほかの紙へ, for the cards that are chosen; nothing where their kinds go nowhere. */
export function ConvertButton({ ids }: { readonly ids: readonly string[] }) {
  const session = useSession();
  const { w } = useWords();
  if (!isWorthAsking(useMayBecome(ids))) return null;
  return (
    <Button variant="quiet" icon="send" onPress={() => session.show({ question: { is: 'convert', ids } })}>
      {w('conversions:act')}
    </Button>
  );
}
