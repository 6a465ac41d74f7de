import type * as Y from 'yjs';
import type { TextToWatch } from '../text/watch.ts';
import { KeptBackText } from './kept-back-text.ts';
import { left } from './left.ts';
import type { PaperGuard } from './paper-guard.ts';

/** The texts of this page that are written, or that wait for an answer, by where they stand in their papers. */
const texts = new Map<Y.XmlFragment, KeptBackText>();

/** Begins a text, or goes on with what was left unanswered in it. */
export function writeIn(guard: PaperGuard, text: TextToWatch): KeptBackText | undefined {
  const place = text.fragment(guard.document.doc);
  if (!place) return undefined;
  const known = texts.get(place);
  if (known) {
    known.take();
    forget(known);
    return known;
  }
  const begun = new KeptBackText({
    ...text,
    guard,
    onLeft: () => left.set([...left.get(), begun]),
    onOver() {
      texts.delete(place);
      forget(begun);
    },
  });
  texts.set(place, begun);
  return begun;
}

const forget = (text: KeptBackText): void => left.set(left.get().filter((other) => other !== text));
