import { house } from '@yoriai/shared/boards/logic-model/measures';
import { type Box, beam, type HouseFrame, liesOnRoof } from './house-frame.ts';

/** What a part of the house is made of; the screen and paper each know how that looks. */
export type Part =
  | 'roof'
  | 'tiles'
  | 'stitches'
  | 'wood'
  | 'post'
  | 'edge'
  | 'plank'
  | 'stone'
  | 'soil'
  | 'surface'
  | 'thread'
  | 'on-roof'
  | 'missing';

/** A part as SVG path data, in canvas units. */
export interface Shape {
  readonly part: Part;
  readonly d: string;
}

const stone = 'c0-16 12-22 34-22s36 6 36 22c0 6-70 7-70 0Z';
/** From a side of the house to the middle of the leg under it. */
const legInside = 55;
const halfPost = 8;

/**
 * Roof, beam, 縁側 and ground.
 *
 * @param beyond how far the ground goes on at the sides
 * @param depth how deep the ground is
 */
export function houseShapes(frame: HouseFrame, beyond: number, depth: number): readonly Shape[] {
  const { left, right, ridge, eaves, veranda, step, ground } = frame;
  const [l, r] = [left - house.eaves, right + house.eaves];
  const [tipL, tipR] = [left + 154, right - 154];
  const beamTop = eaves + beam.eaves;
  const surface = `M${l - beyond} ${ground - 3}C${l - beyond / 6} ${ground - 8} ${l} ${ground - 4} ${l + 160} ${ground}S${r - 200} ${ground - 1} ${r} ${ground}S${r + beyond / 3} ${ground + 6} ${r + beyond} ${ground - 4}`;
  return [
    { part: 'roof', d: `M${tipL} ${ridge}H${tipR}L${r - 6} ${eaves + 2}H${l + 6}Z` },
    { part: 'tiles', d: `M${tipL - 12} ${ridge - 4}H${tipR + 12}v9H${tipL - 12}Z` },
    { part: 'tiles', d: `M${l} ${eaves}H${r}v${beam.eaves}H${l}Z` },
    {
      part: 'stitches',
      d: `M${tipL + 32} ${ridge + 12}H${tipR - 32}L${r - 64} ${eaves - 8}H${l + 64}Z`,
    },
    { part: 'wood', d: `M${left} ${beamTop}H${right}v${beam.beam}H${left}Z` },
    { part: 'edge', d: `M${left} ${beamTop + beam.beam - 2}H${right}v2.5H${left}Z` },
    { part: 'soil', d: `${surface}V${ground + depth}H${l - beyond}Z` },
    { part: 'surface', d: surface },
    ...[left + legInside, right - legInside].flatMap((x): Shape[] => [
      { part: 'wood', d: `M${x - 9} ${veranda + 18}h18V${ground - 20}h-18Z` },
      { part: 'stone', d: `M${x - 34} ${ground}${stone}` },
    ]),
    ...(step === undefined ? [] : plank(left + 20, right - 20, step, 13)),
    ...plank(l, r, veranda, 18),
  ];
}

const plank = (left: number, right: number, top: number, height: number): readonly Shape[] => [
  { part: 'plank', d: `M${left} ${top}H${right}v${height}H${left}Z` },
  { part: 'wood', d: `M${left} ${top - 4}H${right}v5H${left}Z` },
  { part: 'edge', d: `M${left} ${top + height - 2}H${right}v2H${left}Z` },
];

/** A 目標 that belongs to a 目的. */
export interface Thread {
  readonly goal: Box;
  readonly ideal: Box;
}

/**
 * A 目標 that belongs to a 目的 is a pillar: a post joins it to the beam. With several 目的 on the roof a thread says to
 * which of them; without a line to any, the post is missing.
 */
export function pillarShapes(
  { eaves }: HouseFrame,
  threads: readonly Thread[],
  loose: readonly Box[],
): readonly Shape[] {
  const top = eaves + beam.eaves + beam.beam;
  const goals = threads.map(({ goal }) => goal);
  const one = new Set(threads.map(({ ideal }) => `${ideal.x} ${ideal.y}`)).size <= 1;
  return [
    ...threads.flatMap(({ goal, ideal }): Shape[] => {
      const x = goal.x + goal.width / 2;
      const [fromX, fromY] = [ideal.x + ideal.width / 2, ideal.y + ideal.height];
      if (!liesOnRoof(ideal, goals))
        return [{ part: 'thread', d: `M${fromX} ${ideal.y}L${x} ${goal.y + goal.height}` }];
      return [
        {
          part: 'post',
          d: `M${x - halfPost} ${top}h${2 * halfPost}V${Math.max(top, goal.y + 3)}h${-2 * halfPost}Z`,
        },
        ...(one ? [] : [{ part: 'on-roof', d: `M${fromX} ${fromY}L${x} ${eaves}` } as const]),
      ];
    }),
    ...loose.map(({ x, y, width }): Shape => {
      return { part: 'missing', d: `M${x + width / 2} ${y - 4}V${Math.min(y - 8, top)}` };
    }),
  ];
}
