import type { BoardSession } from '../session/board-session.ts';
import type { Direction } from './nearest.ts';

/** 矢印で動かす: what dragging does, by arrow keys. Enter puts the cards down, Escape takes them back. */

const step = 8;
const farStep = 64;

const ways: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

export function beginCarrying(session: BoardSession, ids: readonly string[]): void {
  if (!session.carry) return;
  session.carry.lift(ids);
  session.show({
    carrying: true,
    question: undefined,
    panel: undefined,
    current: ids[0],
    selected: new Set(ids),
  });
  session.say('canvas:message.carrying');
}

export function carryBy(session: BoardSession, direction: Direction, far: boolean): void {
  const [dx, dy] = ways[direction];
  const by = far ? farStep : step;
  session.carry?.by(dx * by, dy * by);
  session.viewport?.followHand();
}

export function endCarrying(session: BoardSession, keep: boolean): void {
  session.show({ carrying: false });
  if (keep) session.carry?.drop();
  else session.carry?.putBack();
  session.say(keep ? 'canvas:message.carried' : 'canvas:message.carried-back');
}
