import type { ErrorId } from '@yoriai/shared/errors';
import type { KeptStore, Outgoing } from './kept.ts';

/** Words that were refused go back into the box where it is free; otherwise they stay beside it. */
export function giveBack(kept: KeptStore, item: Outgoing, id: ErrorId): void {
  const { draft, editing, outgoing } = kept.get();
  const rest = outgoing.filter(({ key }) => key !== item.key);
  if (item.do === 'send' && draft.text.trim() === '')
    kept.change({ draft: { text: item.text, kind: item.kind }, outgoing: rest });
  else if (item.do === 'change' && !editing && id !== 'not-found')
    kept.change({ editing: { card: item.card, kind: item.kind, text: item.text }, outgoing: rest });
  else if (item.do === 'send' || item.do === 'change')
    kept.change({ outgoing: outgoing.map((it) => (it.key === item.key ? { ...it, refused: id } : it)) });
  else kept.change({ outgoing: rest });
}

/** Everything this person wrote and the server does not have. */
export function unsentWords(kept: KeptStore): readonly string[] {
  const { draft, editing, outgoing } = kept.get();
  const waiting = outgoing.flatMap((it) => (it.do === 'send' || it.do === 'change' ? [it.text] : []));
  return [...waiting, draft.text, editing?.text ?? ''].filter((it) => it.trim() !== '');
}
