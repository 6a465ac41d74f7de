import type { Card } from '@yoriai/shared/boards/card';
import type { NewLink } from '@yoriai/shared/boards/edits/links';

/** What a new line says until somebody chooses: a 困りごと or a 声 is about somebody, everybody else is in touch. */
export function firstRelation(from: Card, to: Card): Omit<NewLink, 'from' | 'to'> {
  const about = [from, to].some((card) => card.kind === 'need' || card.kind === 'voice');
  return { kind: about ? 'about' : 'talk', quality: 'ordinary' };
}
