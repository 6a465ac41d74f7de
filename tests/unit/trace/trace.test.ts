import type { Trace, TraceCard } from '@yoriai/shared/trace/api';
import { AreaIndex } from '@yoriai/shared/trace/area-index';
import { describe, expect, it } from 'vitest';
import { everybody, type Paper, step, take } from './paper.ts';

/** From what residents say of their slope to the tea room above it, over four boards. */
const map: Paper = {
  id: 'map',
  kind: 'worry-map',
  cards: [
    ['c_a', 'person', { alias: 'A', ageBand: '80s', living: 'alone', signs: ['not-seen'] }],
    ['c_need', 'need'],
    ['c_friend', 'supporter'],
  ],
  lines: ['c_need-c_a about', 'c_a-c_friend talk'],
};
const talk: Paper = {
  id: 'talk',
  kind: 'talk-board',
  cards: [
    ['c_notice', 'notice'],
    ['c_shared', 'shared'],
    ['c_response', 'response', { who: '会長' }],
    ['c_else', 'idea'],
  ],
  lines: ['c_notice-c_shared leads-to', 'c_response-c_shared leads-to', 'c_shared-c_else leads-to'],
};
const columns: Paper = {
  id: 'nti',
  kind: 'needs-to-issues',
  cards: [
    ['c_voice1', 'voice', { heard: 'サロンで' }],
    ['c_voice2', 'voice'],
    ['c_voice3', 'voice'],
    ['c_problem', 'problem', { wish: '話せる', side: 'both' }],
    ['c_issue', 'issue', { who: '町内会' }],
  ],
  // One of them was drawn from right to left.
  lines: ['c_voice1-c_problem', 'c_problem-c_voice2', 'c_issue-c_problem'],
};
const house: Paper = {
  id: 'lgm',
  kind: 'logic-model',
  cards: [
    ['c_ideal', 'ideal'],
    ['c_goal', 'goal', { indicator: '話す人がいる人', goalType: 'task' }],
    ['c_activity', 'activity', { who: '住民五人', state: 'preparing' }],
    ['c_other', 'activity'],
    ['c_output', 'output'],
  ],
  lines: ['c_activity-c_goal', 'c_goal-c_ideal', 'c_activity-c_output'],
};
const conversions = [
  step('map#c_need', 'nti#c_voice1'),
  step('nti#c_issue', 'lgm#c_goal'),
  step('nti#c_issue', 'lgm#c_activity'),
  step('talk#c_response', 'lgm#c_other'),
];

function slope(...changed: Paper[]): AreaIndex {
  const index = new AreaIndex();
  const papers = [map, talk, columns, house].map(
    (paper) => changed.find(({ id }) => id === paper.id) ?? paper,
  );
  take(index, ...papers);
  index.takeConversions(conversions);
  return index;
}

const names = (cards: readonly TraceCard[]) => cards.map(({ board, card }) => `${board}#${card}`);
const traced = (index: AreaIndex, board: string, card: string, maySee = everybody): Trace => {
  const trace = index.traceOf(board, card, maySee);
  if (!trace) throw new Error('no trace');
  return trace;
};
const without = (paper: Paper, card: string): Paper => ({
  ...paper,
  cards: paper.cards.map((it) => (it[0] === card ? [it[0], it[1], { ...it[2], away: 5 }] : it)),
});

describe('the way', () => {
  it('[CNV-4] leads from an activity back to every voice, over all boards, nearest stages first', () => {
    const trace = traced(slope(), 'lgm', 'c_activity');
    expect(names([trace.centre])).toEqual(['lgm#c_activity']);
    expect(names(trace.back)).toEqual([
      'lgm#c_goal',
      'lgm#c_ideal',
      'nti#c_issue',
      'nti#c_problem',
      'nti#c_voice1',
      'nti#c_voice2',
      'map#c_need',
    ]);
    expect(trace.forward).toEqual([]);
    // This and nothing else: no choice, no mark of a conversion.
    expect(trace.centre).toEqual({
      board: 'lgm',
      card: 'c_activity',
      fields: { who: '住民五人' },
      boardKind: 'logic-model',
      boardTitle: 'lgmの紙',
      kind: 'activity',
      stage: 'activity',
      text: 'c_activityの言葉',
      by: '書いた人',
      at: 1,
    });
  });

  it('[CNV-4] leads forward from a voice to what became of it', () => {
    const trace = traced(slope(), 'map', 'c_need');
    expect(trace.back).toEqual([]);
    expect(names(trace.forward)).toEqual([
      'nti#c_voice1',
      'nti#c_problem',
      'nti#c_issue',
      'lgm#c_goal',
      'lgm#c_activity',
    ]);
    expect(traced(slope(), 'nti', 'c_voice3')).toMatchObject({ back: [], forward: [], steps: [] });
  });

  it('[CNV-4] says each step once, from the side of the voices, whichever way round the line was drawn', () => {
    const drawnTwice = { ...columns, lines: [...(columns.lines ?? []), 'c_problem-c_issue'] };
    expect(traced(slope(drawnTwice), 'nti', 'c_problem').steps).toEqual([
      { from: 'lgm#c_goal', to: 'lgm#c_activity' },
      { from: 'map#c_need', to: 'nti#c_voice1' },
      { from: 'nti#c_issue', to: 'lgm#c_activity' },
      { from: 'nti#c_issue', to: 'lgm#c_goal' },
      { from: 'nti#c_problem', to: 'nti#c_issue' },
      { from: 'nti#c_voice1', to: 'nti#c_problem' },
      { from: 'nti#c_voice2', to: 'nti#c_problem' },
    ]);
  });

  it('[CNV-4] leads through what was said on a talk board, lane by lane', () => {
    const trace = traced(slope(), 'lgm', 'c_other');
    expect(names(trace.back)).toEqual(['talk#c_response', 'talk#c_shared', 'talk#c_notice']);
    expect(trace.back.map(({ stage }) => stage)).toEqual([undefined, undefined, 'notice']);
    expect(names(traced(slope(), 'talk', 'c_notice').forward)).toEqual([
      'talk#c_shared',
      'talk#c_else',
      'talk#c_response',
      'lgm#c_other',
    ]);
  });

  it('[B-14] does not go round in circles, and counts an origin that two ways share once', () => {
    const index = new AreaIndex();
    take(index, {
      id: 'nti',
      kind: 'needs-to-issues',
      cards: [
        ['c_1', 'voice'],
        ['c_2', 'voice'],
        ['c_3', 'voice'],
        ['c_p', 'problem'],
        ['c_q', 'problem'],
        ['c_i', 'issue'],
      ],
      lines: ['c_1-c_p', 'c_1-c_q', 'c_p-c_i', 'c_q-c_i', 'c_i-c_i', 'c_p-c_nowhere'],
    });
    index.takeConversions([
      step('nti#c_1', 'nti#c_2'),
      step('nti#c_2', 'nti#c_3'),
      step('nti#c_3', 'nti#c_1'),
      step('nti#c_1', 'nti#c_1'),
      step('elsewhere#c_1', 'nti#c_1'),
    ]);
    expect(names(traced(index, 'nti', 'c_i').back)).toEqual([
      'nti#c_p',
      'nti#c_q',
      'nti#c_1',
      'nti#c_3',
      'nti#c_2',
    ]);
    const round = traced(index, 'nti', 'c_1');
    expect(names(round.back)).toEqual(['nti#c_3', 'nti#c_2']);
    expect(names(round.forward)).toEqual(['nti#c_p', 'nti#c_q', 'nti#c_i']);
  });
});

describe('what is no part of the way', () => {
  it('[P12] cards that were put away, and with them what hung on them alone', () => {
    const index = slope(without(columns, 'c_issue'));
    expect(names(traced(index, 'lgm', 'c_activity').back)).toEqual(['lgm#c_goal', 'lgm#c_ideal']);
    expect(index.traceOf('nti', 'c_issue', everybody)).toBeUndefined();
    expect(JSON.stringify(traced(index, 'map', 'c_need'))).not.toContain('c_issue');
  });

  it('[P12] boards that were put away or forgotten, until they are taken out again', () => {
    const index = slope();
    const before = traced(index, 'lgm', 'c_activity');
    take(index, { ...columns, away: true });
    expect(JSON.stringify(traced(index, 'lgm', 'c_activity'))).not.toContain('nti');
    take(index, columns);
    expect(traced(index, 'lgm', 'c_activity')).toEqual(before);
    index.forget('nti');
    expect(JSON.stringify(traced(index, 'map', 'c_need'))).not.toContain('nti');
  });

  it('[CNV-4] persons, supporters, 成果物, and a 赤丸 that nobody has written in [LGM-4]', () => {
    const slot: Paper = {
      ...house,
      cards: [
        ...house.cards,
        ['c_slot', 'activity', { text: ' ', slot: 'open' }],
        ['c_new', 'activity', { slot: 'open' }],
      ],
      lines: [...(house.lines ?? []), 'c_slot-c_goal', 'c_new-c_goal'],
    };
    const index = slope(slot);
    expect(names(traced(index, 'lgm', 'c_goal').forward)).toEqual(['lgm#c_activity', 'lgm#c_new']);
    for (const [board, card] of [
      ['map', 'c_a'],
      ['map', 'c_friend'],
      ['lgm', 'c_output'],
      ['lgm', 'c_slot'],
      ['lgm', 'c_none'],
      ['none', 'c_goal'],
    ] as const)
      expect(index.traceOf(board, card, everybody)).toBeUndefined();
  });

  it('[CNV-4] [P4] what was chosen of a person; only written texts of a kind come along', () => {
    const index = slope();
    const trace = traced(index, 'lgm', 'c_activity');
    const fieldsOf = (card: string) => [trace.centre, ...trace.back].find((it) => it.card === card)?.fields;
    expect(fieldsOf('c_activity')).toEqual({ who: '住民五人' });
    expect(fieldsOf('c_goal')).toEqual({ indicator: '話す人がいる人' });
    expect(fieldsOf('c_problem')).toEqual({ wish: '話せる' });
    const said = JSON.stringify(trace);
    for (const word of ['80s', 'alone', 'not-seen', 'alias', 'ageBand', '"c_a"'])
      expect(said).not.toContain(word);
  });

  it('[CNV-4] [P10] the words, hands and ids of boards a reader may not open; only that there is something', () => {
    const trace = traced(slope(), 'lgm', 'c_activity', (board) => board !== 'nti');
    expect(trace.back.filter(({ hidden }) => hidden)).toEqual(
      ['issue', 'problem', 'notice', 'notice'].map((stage) => ({
        board: '',
        boardKind: '',
        boardTitle: '',
        card: expect.stringMatching(/^\d+$/),
        kind: '',
        stage,
        text: '',
        by: '',
        at: 0,
        fields: {},
        hidden: true,
      })),
    );
    expect(JSON.stringify(trace)).not.toMatch(/nti|c_voice|c_problem|c_issue|町内会/);
    // The way still leads through to the voice behind it.
    expect(names(trace.back)).toContain('map#c_need');
    expect(trace.steps).toHaveLength(8);
    expect(slope().traceOf('nti', 'c_issue', (board) => board !== 'nti')).toBeUndefined();
  });

  it('[P12] conversions that were taken back', () => {
    const index = slope();
    index.takeConversions(conversions.slice(0, 1));
    expect(names(traced(index, 'lgm', 'c_activity').back)).toEqual(['lgm#c_goal', 'lgm#c_ideal']);
  });
});
