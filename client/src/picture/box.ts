/** A rectangle, in canvas units or in millimetres of paper. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around all of them, with room to each side. */
export function around(boxes: readonly Box[], room: number): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 2 * room, height: 2 * room };
  const edge = (pick: (box: Box) => number, better: (a: number, b: number) => number) =>
    boxes.map(pick).reduce((a, b) => better(a, b));
  const x = edge((box) => box.x, Math.min) - room;
  const y = edge((box) => box.y, Math.min) - room;
  return {
    x,
    y,
    width: edge((box) => box.x + box.width, Math.max) + room - x,
    height: edge((box) => box.y + box.height, Math.max) + room - y,
  };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
