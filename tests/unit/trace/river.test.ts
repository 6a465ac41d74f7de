import type { CardList } from '@yoriai/shared/trace/api';
import { looseEnds } from '@yoriai/shared/trace/api';
import { AreaIndex } from '@yoriai/shared/trace/area-index';
import { riverStages } from '@yoriai/shared/trace/stages';
import { describe, expect, it } from 'vitest';
import { everybody, type Paper, step, take } from './paper.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

function area(conversions: ReturnType<typeof step>[], ...papers: Paper[]): AreaIndex {
  const index = new AreaIndex();
  take(index, ...papers);
  index.takeConversions(conversions);
  return index;
}

const listed = (index: AreaIndex, which: CardList) => index.cardsOf(which, everybody).map(({ card }) => card);
const columns = (cards: Paper['cards'], lines: readonly string[] = []): Paper => ({
  id: 'nti',
  kind: 'needs-to-issues',
  cards,
  lines,
});
const house = (cards: Paper['cards'], lines: readonly string[] = [], more: Partial<Paper> = {}): Paper => ({
  id: 'lgm',
  kind: 'logic-model',
  cards,
  lines,
  ...more,
});
const map: Paper = {
  id: 'map',
  kind: 'worry-map',
  cards: [
    ['c_a', 'person', { alias: 'A', ageBand: '80s', at: 3 }],
    ['c_b', 'person', { alias: 'B', at: 4 }],
    ['c_c', 'person', { at: 5 }],
    ['c_friend', 'supporter'],
    ['c_need', 'need'],
    ['c_said', 'voice'],
  ],
  lines: ['c_b-c_friend talk', 'c_need-c_a about'],
};

describe('the river', () => {
  it('[AREA-4] counts the cards of each stage, and lists exactly those', () => {
    const index = area(
      [],
      map,
      columns([
        ['c_v', 'voice'],
        ['c_p', 'problem'],
        ['c_q', 'problem'],
        ['c_away', 'problem', { away: 9 }],
        ['c_i', 'issue'],
      ]),
      house([
        ['c_goal', 'goal'],
        ['c_ideal', 'ideal'],
        ['c_activity', 'activity'],
        ['c_slot', 'activity', { text: '', slot: 'open' }],
        ['c_resource', 'resource'],
      ]),
      {
        id: 'talk',
        kind: 'talk-board',
        cards: [
          ['c_n', 'notice'],
          ['c_s', 'shared'],
        ],
      },
    );
    const { counts } = index.river(now, everybody);
    expect(counts).toEqual({ notice: 4, problem: 2, issue: 1, goal: 1, activity: 1, review: 0 });
    expect(listed(index, 'notice')).toEqual(['c_need', 'c_said', 'c_v', 'c_n']);
    for (const stage of riverStages) expect(listed(index, stage)).toHaveLength(counts[stage]);
    expect(listed(index, 'ideal')).toEqual(['c_ideal']);
  });

  it('[AREA-4] counts a voice that was carried from the map to another board once, where it began', () => {
    const carried = columns([
      ['c_v', 'voice'],
      ['c_own', 'voice'],
    ]);
    const index = area([step('map#c_need', 'nti#c_v')], map, carried);
    expect(listed(index, 'notice')).toEqual(['c_need', 'c_said', 'c_own']);
    take(index, { ...map, away: true });
    expect(listed(index, 'notice')).toEqual(['c_own', 'c_v']);
  });

  it('[AREA-4] says what is new within seven days', () => {
    const index = area(
      [],
      columns([
        ['c_1', 'voice', { at: now - 7 * day }],
        ['c_2', 'voice', { at: now - 7 * day + 1 }],
        ['c_3', 'problem', { at: now }],
      ]),
      house([['c_goal', 'goal']], [], { notes: [{ card: 'c_goal', at: now - day }] }),
    );
    const { fresh } = index.river(now, everybody);
    expect(fresh).toEqual({ notice: 1, problem: 1, issue: 0, goal: 0, activity: 0, review: 1 });
  });

  it('[AREA-4] counts notes of change as ふりかえり, but not of what was put away [P12]', () => {
    const index = area(
      [],
      house(
        [
          ['c_goal', 'goal'],
          ['c_away', 'goal', { away: 9 }],
        ],
        [],
        {
          notes: [
            { card: 'c_goal', text: 'すこし近づいた', at: 1 },
            { card: 'c_goal', text: '立ち話がふえた', at: 2 },
            { card: 'c_away' },
            { card: 'c_none' },
          ],
        },
      ),
    );
    expect(index.river(now, everybody).counts.review).toBe(2);
    expect(index.cardsOf('review', everybody)).toMatchObject([
      {
        board: 'lgm',
        card: 'c_goal',
        note: 'n_1',
        kind: 'change-note',
        stage: 'review',
        text: '立ち話がふえた',
      },
      { board: 'lgm', card: 'c_goal', note: 'n_0', text: 'すこし近づいた' },
    ]);
  });

  it('[AREA-4] leaves out what a reader may not see, in counts, lists and leaves alike', () => {
    const index = area([], columns([['c_v', 'voice']]), house([['c_activity', 'activity']]));
    const maySee = (board: string) => board === 'nti';
    expect(index.river(now, maySee)).toMatchObject({
      counts: { notice: 1, activity: 0 },
      loose: { 'activity-without-issue': 0 },
      radish: { leaves: [], rootless: 0 },
    });
    expect(index.cardsOf('activity', maySee)).toEqual([]);
  });
});

describe('what is left hanging', () => {
  it('[AREA-4] [MAP-3] persons without a line, with the alias and nothing else of them', () => {
    const index = area([], map);
    expect(index.cardsOf('person-without-line', everybody)).toMatchObject([
      { card: 'c_c', kind: 'person', text: 'c_cの言葉', fields: {} },
      { card: 'c_a', kind: 'person', fields: { alias: 'A' } },
    ]);
    expect(JSON.stringify(index.cardsOf('person-without-line', everybody))).not.toContain('80s');
  });

  it.each<[CardList, Paper[], ReturnType<typeof step>[], string[]]>([
    [
      'notice-not-talked-about',
      [
        map,
        columns(
          [
            ['c_v', 'voice'],
            ['c_grown', 'voice'],
            ['c_p', 'problem'],
          ],
          ['c_grown-c_p'],
        ),
        {
          id: 'talk',
          kind: 'talk-board',
          cards: [
            ['c_n', 'notice'],
            ['c_s', 'shared'],
          ],
          lines: ['c_n-c_s'],
        },
      ],
      [step('map#c_need', 'nti#c_v')],
      ['c_said', 'c_v'],
    ],
    [
      'problem-without-issue',
      [
        columns(
          [
            ['c_p', 'problem'],
            ['c_q', 'problem'],
            ['c_v', 'voice'],
            ['c_i', 'issue'],
          ],
          ['c_i-c_p', 'c_v-c_q'],
        ),
      ],
      [],
      ['c_q'],
    ],
    [
      'issue-without-activity',
      [
        columns([
          ['c_i', 'issue'],
          ['c_j', 'issue'],
          ['c_k', 'issue'],
        ]),
        house(
          [
            ['c_goal', 'goal'],
            ['c_lone', 'goal'],
            ['c_activity', 'activity'],
          ],
          ['c_goal-c_activity'],
        ),
      ],
      [step('nti#c_i', 'lgm#c_goal'), step('nti#c_j', 'lgm#c_lone')],
      ['c_j', 'c_k'],
    ],
    [
      'goal-without-indicator',
      [
        house([
          ['c_goal', 'goal', { indicator: ' ' }],
          ['c_said', 'goal', { indicator: '話す人' }],
        ]),
      ],
      [],
      ['c_goal'],
    ],
    [
      'goal-without-activity',
      [
        house(
          [
            ['c_goal', 'goal'],
            ['c_slotted', 'goal'],
            ['c_slot', 'activity', { text: '', slot: 'open' }],
            ['c_x', 'activity'],
          ],
          ['c_x-c_goal', 'c_slot-c_slotted'],
        ),
      ],
      [],
      ['c_slotted'],
    ],
    [
      'activity-without-issue',
      [
        columns([['c_i', 'issue']]),
        house(
          [
            ['c_goal', 'goal'],
            ['c_own', 'goal'],
            ['c_activity', 'activity'],
            ['c_lone', 'activity'],
          ],
          ['c_goal-c_activity', 'c_own-c_lone'],
        ),
      ],
      [step('nti#c_i', 'lgm#c_goal')],
      ['c_lone'],
    ],
  ])('[AREA-4] %s: counted, and exactly those listed', (which, papers, conversions, cards) => {
    const index = area(conversions, ...papers);
    expect(listed(index, which)).toEqual(cards);
    const { loose } = index.river(now, everybody);
    for (const end of looseEnds) expect(loose[end]).toBe(listed(index, end).length);
  });
});

describe('the 大根', () => {
  it('[AREA-7] has 取り組み as leaves, newest first, and shows those without a root', () => {
    const index = area(
      [step('talk#c_r', 'lgm#c_talked')],
      columns([
        ['c_i', 'issue'],
        ['c_v', 'voice'],
      ]),
      house(
        [
          ['c_goal', 'goal'],
          ['c_lone', 'activity', { at: 2 }],
          ['c_grown', 'activity', { at: 3, text: 'お茶のみ場' }],
          ['c_talked', 'activity', { at: 1 }],
        ],
        ['c_goal-c_lone'],
      ),
      {
        id: 'talk',
        kind: 'talk-board',
        cards: [
          ['c_r', 'response'],
          ['c_n', 'notice'],
        ],
      },
      { id: 'talk2', kind: 'talk-board', cards: [] },
      { id: 'talk3', kind: 'talk-board', cards: [], away: true },
    );
    index.takeConversions([step('talk#c_r', 'lgm#c_talked'), step('nti#c_i', 'lgm#c_grown')]);
    expect(index.river(now, everybody).radish).toEqual({
      leaves: [
        { board: 'lgm', card: 'c_grown', text: 'お茶のみ場', rooted: true, at: 3 },
        { board: 'lgm', card: 'c_lone', text: 'c_loneの言葉', rooted: false, at: 2 },
        { board: 'lgm', card: 'c_talked', text: 'c_talkedの言葉', rooted: true, at: 1 },
      ],
      rootless: 1,
      talks: 2,
      notices: 2,
    });
  });

  it('[AREA-7] sends a hundred leaves at most and counts them all', () => {
    const many = Array.from({ length: 130 }, (_, n) => [`c_${n}`, 'activity', { at: n }] as const);
    const { radish, counts } = area([], house(many)).river(now, everybody);
    expect([radish.leaves.length, radish.rootless, counts.activity]).toEqual([100, 130, 130]);
    expect(radish.leaves[0]?.card).toBe('c_129');
  });
});
