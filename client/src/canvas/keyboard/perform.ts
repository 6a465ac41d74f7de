import { boxes, duplicate, putAway, putDown } from '../commands/cards.ts';
import type { BoardSession } from '../session/board-session.ts';
import { carryBy, endCarrying } from './carrying.ts';
import type { KeyCommand } from './keys.ts';
import { nearest } from './nearest.ts';

/** The cards that a key is about: the selected ones, else the one the keys are on. */
export function inHand(session: BoardSession): string[] {
  const { selected, current } = session.ui.get();
  const all = selected.size > 0 ? [...selected] : current === undefined ? [] : [current];
  return all.filter((id) => session.view.cards.get(id)?.away === undefined && session.view.cards.has(id));
}

type Plain = Exclude<KeyCommand['do'], 'go' | 'carry' | 'end'>;

const needsWriting: ReadonlySet<Plain> = new Set([
  'new',
  'write',
  'move',
  'connect',
  'group',
  'convert',
  'duplicate',
  'put-away',
  'undo',
  'redo',
]);

const acts: Record<Plain, (session: BoardSession) => void> = {
  new: (session) => {
    const kind = session.ui.get().lastKind ?? session.skin.quick;
    const id = putDown(session, { kind, near: session.viewport?.middle() });
    if (id === undefined) return;
    session.viewport?.reveal(id);
    session.write(id, 'card');
  },
  write: (session) => withCurrent(session, (id) => session.write(id, 'card')),
  open: (session) =>
    withCurrent(session, (id) => session.show({ panel: { is: 'card', id }, selected: new Set([id]) })),
  choose: (session) =>
    withCurrent(session, (id) => {
      const selected = new Set(session.ui.get().selected);
      if (!selected.delete(id)) selected.add(id);
      session.show({ selected });
      session.say('canvas:message.chosen', { n: selected.size });
    }),
  'choose-all': (session) => session.show({ selected: new Set(boxes(session).map((box) => box.id)) }),
  move: (session) => withHand(session, (ids) => session.show({ question: { is: 'move', ids } })),
  connect: (session) => withCurrent(session, (from) => session.show({ question: { is: 'connect', from } })),
  group: (session) => withHand(session, (ids) => session.show({ question: { is: 'group', ids } })),
  convert: (session) => withHand(session, (ids) => session.show({ question: { is: 'convert', ids } })),
  duplicate: (session) => withHand(session, (ids) => duplicate(session, ids)),
  'put-away': (session) => withHand(session, (ids) => putAway(session, ids)),
  leave: (session) =>
    session.show({ selected: new Set(), panel: undefined, desk: undefined, tool: 'select' }),
  'zoom-in': (session) => session.viewport?.zoom(1),
  'zoom-out': (session) => session.viewport?.zoom(-1),
  'zoom-100': (session) => session.viewport?.zoom(0),
  fit: (session) => session.viewport?.fit(),
  undo: (session) => session.steps.undo(),
  redo: (session) => session.steps.redo(),
};

export function perform(session: BoardSession, command: KeyCommand): void {
  if (command.do === 'go') go(session, command);
  else if (command.do === 'carry') carryBy(session, command.direction, command.far);
  else if (command.do === 'end') endCarrying(session, command.keep);
  else if (session.writable || !needsWriting.has(command.do)) acts[command.do](session);
}

/** Walks to the next card; from nowhere, to the first of the list. */
function go(
  session: BoardSession,
  { direction }: { readonly direction: Parameters<typeof nearest>[2] },
): void {
  const all = boxes(session);
  const from = all.find((box) => box.id === session.ui.get().current);
  const to = from ? nearest(all, from, direction) : all[0]?.id;
  if (to === undefined) return;
  session.show({ current: to });
  session.viewport?.reveal(to);
}

function withCurrent(session: BoardSession, act: (id: string) => void): void {
  const { current } = session.ui.get();
  if (current !== undefined && session.view.cards.has(current)) act(current);
}

function withHand(session: BoardSession, act: (ids: string[]) => void): void {
  const ids = inHand(session);
  if (ids.length > 0) act(ids);
}
