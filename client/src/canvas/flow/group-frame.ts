import type { Outline } from '../line/outline.ts';

const side = 18;
const head = 48;

/** The paper under the cards of a 表札: their common box and some room, more at the top for the title. */
export function groupFrame(boxes: Iterable<Omit<Outline, 'radius'>>): Outline | undefined {
  const all = [...boxes];
  if (all.length === 0) return undefined;
  const left = Math.min(...all.map((box) => box.x)) - side;
  const top = Math.min(...all.map((box) => box.y)) - head;
  const right = Math.max(...all.map((box) => box.x + box.width)) + side;
  const bottom = Math.max(...all.map((box) => box.y + box.height)) + side;
  return { x: left, y: top, width: right - left, height: bottom - top, radius: 12 };
}

/** Whether a card's middle lies on the paper of a 表札. */
export function liesOn(frame: Outline, box: Omit<Outline, 'radius'>, room = 0): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return (
    x > frame.x - room &&
    x < frame.x + frame.width + room &&
    y > frame.y - room &&
    y < frame.y + frame.height + room
  );
}
