import { useSession, useTopic } from '../canvas/session/use-board.ts';
import { type MayBecome, mayBecome } from './destinations.ts';

/** What these cards may become elsewhere, as their kinds are now. */
export function useMayBecome(ids: readonly string[]): MayBecome {
  const { view } = useSession();
  useTopic('cards');
  return mayBecome(
    view.kind,
    ids.flatMap((id) => view.cards.get(id) ?? []),
  );
}
