interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What lies over the plane at its sides, in CSS pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A large screen shows a small board a little larger than life. */
const nearest = 1.25;

/** Where the plane must be for all of `whole` to be seen, in the middle of the room that is left. */
export function lookAtWhole(
  whole: Rect,
  plane: { readonly width: number; readonly height: number },
  room: Room,
): { readonly x: number; readonly y: number; readonly zoom: number } {
  const width = Math.max(1, plane.width - room.left - room.right);
  const height = Math.max(1, plane.height - room.top - room.bottom);
  const zoom = Math.min(nearest, width / whole.width, height / whole.height);
  return {
    x: room.left + (width - whole.width * zoom) / 2 - whole.x * zoom,
    y: room.top + (height - whole.height * zoom) / 2 - whole.y * zoom,
    zoom,
  };
}
