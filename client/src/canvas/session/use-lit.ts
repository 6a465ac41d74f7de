import type { WordKey } from '../../words/words.ts';
import { useSession, useUi } from './use-board.ts';

/** What stands on a card that is lit up: why it is. Undefined for a card that is not. */
export function useLitWord(id: string): WordKey | undefined {
  const { skin } = useSession();
  return useUi(({ asked, lit }) => {
    if (asked?.cards.has(id)) return asked.word;
    return lit.has(id) ? skin.litWord : undefined;
  });
}
