import type { Card } from '@yoriai/shared/boards/card';
import { entryOf } from '@yoriai/shared/documents/board';
import * as Y from 'yjs';
import { useStore } from '../../collaboration/react.tsx';
import { TextWithCarets } from '../../text/text-with-carets.tsx';
import { useSession } from '../session/use-board.ts';

/** The words of a card while others write on it, with their carets. */
export function LiveText({ card }: { readonly card: Card }) {
  const { document, view } = useSession();
  const others = useStore(document.others);
  const text = entryOf(view.board.cards, card.id)?.get('text');
  return (
    <TextWithCarets
      text={card.text}
      fragment={text instanceof Y.XmlFragment ? text : undefined}
      people={others.filter(({ presence }) => presence.editing === card.id)}
    />
  );
}
