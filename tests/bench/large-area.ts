import { type AreaFile, type AreaFileBoard, areaFileVersion } from '@yoriai/shared/areas/area-file';
import type { Card } from '@yoriai/shared/boards/card';
import type { Link } from '@yoriai/shared/boards/link';
import { boardDocument } from '@yoriai/shared/documents/names';
import type { ConversionRecord } from '@yoriai/shared/documents/provenance';

/** A card and the board it is on. */
export type CardOn = readonly [board: string, card: string];

export interface LargeArea {
  readonly file: AreaFile;
  /** Where questions begin: what residents said, and what is done. */
  readonly voices: readonly CardOn[];
  readonly activities: readonly CardOn[];
}

const hand = { by: '計測', at: 1_760_000_000_000 };

/** 5,000 cards over ten boards: three maps, four boards of voices, problems and issues, two talk boards and the house. */
export function largeArea(id: string): LargeArea {
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => `b_${id}${name}${n}`);
  const [maps, columns, talks, [house = '']] = [named('m', 3), named('n', 4), named('t', 2), named('l', 1)];
  const boards = [
    ...maps.map((board) =>
      boardOf(board, 'worry-map', { person: 100, need: 300, voice: 50, supporter: 50 }, [
        ['need', 'person', 'about'],
        ['person', 'supporter', 'talk'],
      ]),
    ),
    ...columns.map((board) =>
      boardOf(board, 'needs-to-issues', { voice: 400, problem: 70, issue: 30 }, [
        ['voice', 'problem', 'grew-into'],
        ['problem', 'issue', 'grew-into'],
      ]),
    ),
    ...talks.map((board) =>
      boardOf(board, 'talk-board', { notice: 250, shared: 150, idea: 60, response: 40 }, [
        ['notice', 'shared', 'leads-to'],
        ['shared', 'idea', 'leads-to'],
        ['idea', 'response', 'leads-to'],
      ]),
    ),
    boardOf(house, 'logic-model', { ideal: 4, goal: 96, activity: 400 }, [
      ['goal', 'ideal', 'contributes'],
      ['activity', 'goal', 'contributes'],
    ]),
  ];
  const steps = [
    // Needs become voices, issues become activities and goals, and so do answers found at a table.
    ...times(900, (n): Step => [on(maps, 'need', n), on(columns, 'voice', n)]),
    ...times(120, (n): Step => [on(columns, 'issue', n), [house, `c_activity${n}`]]),
    ...times(60, (n): Step => [on(columns, 'issue', n), [house, `c_goal${n}`]]),
    ...times(80, (n): Step => [on(talks, 'response', n), [house, `c_activity${200 + n}`]]),
  ];
  return {
    file: {
      format: 'yoriai-area',
      version: areaFileVersion,
      exportedAt: new Date(hand.at).toISOString(),
      area: { id: `a_${id}`, name: '計測', level: 'district' },
      boards,
      worksheets: [],
      conversions: steps.map(([from, to], n) => conversion(`v_${id}${n}`, from, to)),
    },
    voices: times(100, (n) => on(maps, 'need', n * 3)),
    activities: times(100, (n) => [house, `c_activity${n * 3}`]),
  };
}

type Step = readonly [from: CardOn, to: CardOn];

const times = <T>(count: number, at: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => at(n));

/** The n-th card of a kind, dealt out over boards. */
const on = (boards: readonly string[], kind: string, n: number): CardOn => [
  boards[n % boards.length] ?? '',
  `c_${kind}${Math.floor(n / boards.length)}`,
];

function boardOf(
  id: string,
  kind: string,
  counts: Readonly<Record<string, number>>,
  joined: readonly (readonly [from: string, to: string, kind: string])[],
): AreaFileBoard {
  const ids = Object.entries(counts).flatMap(([of, count]) =>
    times(count, (n) => [of, `c_${of}${n}`] as const),
  );
  const cards = ids.map(([of, card]): Card => {
    return {
      id: card,
      kind: of,
      text: `坂の上でひとり話す人がいない ${card}`,
      order: 'a0',
      ...hand,
    };
  });
  const links = joined.flatMap(([from, to, relation]) =>
    times(counts[from] ?? 0, (n): Link => {
      const end = `c_${to}${n % (counts[to] ?? 1)}`;
      return { id: `l_${from}${n}`, from: `c_${from}${n}`, to: end, kind: relation, ...hand };
    }),
  );
  return {
    id,
    createdAt: hand.at,
    createdBy: hand.by,
    editedAt: hand.at,
    editedBy: hand.by,
    board: {
      schema: 1,
      kind,
      title: `計測 ${id}`,
      cards,
      places: Object.fromEntries(
        cards.map((card, n) => [card.id, [(n % 25) * 260, Math.floor(n / 25) * 140, 240]]),
      ),
      links,
      groups: [],
      sketch: [],
      notes: [],
      counters: {},
    },
    staffNotes: [],
  };
}

function conversion(id: string, [from, card]: CardOn, [to, made]: CardOn): ConversionRecord {
  return {
    id,
    key: `計測 ${id}`,
    asked: '計測',
    from: [{ document: boardDocument(from), card, seen: '計測' }],
    to: { document: boardDocument(to), kind: made.replace(/^c_|\d+$/g, ''), cards: [made] },
    ...hand,
  };
}
