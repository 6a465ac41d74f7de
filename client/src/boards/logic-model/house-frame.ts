import { levels } from '@yoriai/shared/boards/logic-model/cards';
import { house, rowMeasures } from '@yoriai/shared/boards/logic-model/measures';
import { roomUnder } from '@yoriai/shared/boards/logic-model/rows';
import type { BoardSession } from '../../canvas/session/board-session.ts';

export type Level = (typeof levels)[number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of the house are, in canvas units. It follows the cards as they really lie. */
export interface HouseFrame {
  readonly left: number;
  readonly right: number;
  readonly ridge: number;
  readonly eaves: number;
  /** Upper edge of the 縁側 that the 取り組み stand on. */
  readonly veranda: number;
  /** Upper edge of the step that 成果物 lie on, if there are any. */
  readonly step: number | undefined;
  readonly ground: number;
  readonly rows: readonly { readonly level: Level; readonly top: number; readonly bottom: number }[];
}

type Boxes = Readonly<Record<Level, readonly Box[]>>;

export const beam = { eaves: 10, beam: 13 } as const;
const underCards = 16;
const underIdeal = 22;
const underHouse = 112;

export function houseFrame(boxes: Boxes): HouseFrame {
  const below = [...boxes.goal, ...boxes.activity, ...boxes.output, ...boxes.resource];
  const slant = house.slant / 2;
  const left = Math.min(0, ...below.map((box) => box.x), ...boxes.ideal.map((box) => box.x - slant));
  const right = Math.max(
    house.least,
    ...below.map((box) => box.x + box.width),
    ...boxes.ideal.map((box) => box.x + box.width + slant),
  );
  const roof = boxes.ideal.filter((box) => liesOnRoof(box, boxes.goal));
  const ridge = Math.min(0, ...roof.map((box) => box.y - house.ridge));
  const idealBottom = bottomOf(roof) ?? house.ridge + rowMeasures.ideal.empty;
  const eaves = idealBottom + underIdeal;
  const goalTop = topOf(boxes.goal) ?? idealBottom + rowMeasures.ideal.below;
  const goalBottom = bottomOf(boxes.goal) ?? goalTop + rowMeasures.goal.empty;
  const activityTop = topOf(boxes.activity) ?? goalBottom + rowMeasures.goal.below;
  const activityBottom = bottomOf(boxes.activity) ?? activityTop + rowMeasures.activity.empty;
  const outputBottom = bottomOf(boxes.output);
  const lowest = Math.max(activityBottom, bottomOf(below) ?? 0);
  return {
    left,
    right,
    ridge,
    eaves,
    veranda: activityBottom + underCards,
    step: outputBottom === undefined ? undefined : outputBottom + underCards,
    ground: lowest + underHouse,
    rows: [
      { level: 'ideal', top: ridge, bottom: eaves },
      { level: 'goal', top: goalTop, bottom: goalBottom },
      { level: 'activity', top: activityTop, bottom: activityBottom },
      ...(['output', 'resource'] as const).flatMap((level) => {
        const [top, bottom] = [topOf(boxes[level]), bottomOf(boxes[level])];
        return top === undefined || bottom === undefined ? [] : [{ level, top, bottom }];
      }),
    ],
  };
}

/** A 目的 that was carried below the 目標 no longer holds the roof up. */
export function liesOnRoof({ y, height }: Box, goals: readonly Box[]): boolean {
  return goals.length === 0 || y + height / 2 < Math.max(...goals.map((goal) => goal.y));
}

const topOf = (boxes: readonly Box[]): number | undefined =>
  boxes.length === 0 ? undefined : Math.min(...boxes.map((box) => box.y));

const bottomOf = (boxes: readonly Box[]): number | undefined =>
  boxes.length === 0 ? undefined : Math.max(...boxes.map((box) => box.y + box.height));

/** Everything that stands in the house, where it rests; the rooms kept for 取り組み as well. */
export function boxesOf(session: BoardSession): Boxes {
  const boxes = Object.fromEntries(levels.map((level): [Level, Box[]] => [level, []])) as Record<
    Level,
    Box[]
  >;
  for (const { id, kind, away } of session.view.cards.values()) {
    const level = levels.find((it) => it === kind);
    if (away !== undefined || level === undefined) continue;
    boxes[level].push(boxOf(session, id));
    const room = level === 'goal' ? roomBelow(session, id) : undefined;
    if (room) boxes.activity.push(room);
  }
  return boxes;
}

export function boxOf(session: BoardSession, id: string): Box {
  const {
    place: [x, y, width],
    height,
  } = session.boxOf(id);
  return { x, y, width, height };
}

/** The room kept below a 目標 that has no 取り組み (LGM-4). */
export function roomBelow(session: BoardSession, goal: string): Box | undefined {
  const place = session.arrangedAt(roomUnder(goal));
  if (!place) return undefined;
  const [x, y, width] = place;
  return { x, y, width, height: rowMeasures.activity.empty };
}

/** What the house takes up, with its ground, for a look at all of it. */
export function surroundings(session: BoardSession): Box {
  const { left, right, ridge, ground } = houseFrame(boxesOf(session));
  return {
    x: left - house.eaves,
    y: ridge - 4,
    width: right - left + 2 * house.eaves,
    height: ground - ridge + 40,
  };
}
