import type { Brought, SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { Gone } from '@yoriai/shared/redaction/gone';
import { placesOnMeeting } from '@yoriai/shared/redaction/places-on-meeting';
import {
  isOnMeeting,
  withoutBrought,
  withoutDrafts,
  withoutInTray,
  withoutOnMeeting,
} from '@yoriai/shared/redaction/without-on-meeting';
import { describe, expect, it } from 'vitest';

const meeting: Meeting = {
  ...{
    area: 'a_1',
    title: '会',
    stage: 'running',
    startsAt: 0,
    endsAt: 1,
    steps: [],
    ends: [],
    promises: [],
  },
  ...{ frozen: false, moderated: true, lobby: false, boards: ['b_1', 'b_2'], board: 'b_1', people: {} },
  passedOver: { by: '谷川', reason: '急ぎのため', at: 1 },
  present: { phones: 0, hall: 0, tables: 0 },
  vote: {
    ...{ id: 'v_1', board: 'b_1', cards: ['c_1', 'c_2'], most: 1, chosen: 2 },
    result: [
      { card: 'c_1', votes: 1, place: 1, isTie: true },
      { card: 'c_2', votes: 1, place: 1, isTie: true },
    ],
  },
  minutes: ['s_1'],
};
const brought: readonly Brought[] = [
  { group: '甲', text: '話す', from: { paper: 's_0', row: 'w_1' } },
  { group: '乙', text: '運ぶ' },
];
const sent = (text: string, more: Partial<SentCard> = {}): SentCard => ({
  ...{ kind: 'trouble', text, by: 'g_1', name: 'つくし', at: 1, state: 'released', ...more },
});
const gone = (more: Partial<Gone> = {}): Gone => ({
  ...{ here: new Set(), entries: new Set(), papers: new Set(), ...more },
});

describe('[ACC-8] [P20] a meeting without what goes', () => {
  it('nothing goes, nothing changes', () => {
    expect(withoutOnMeeting(meeting, gone())).toEqual(meeting);
  });

  it('places of its own: the reason, and what was brought, whose place stays so that the others keep theirs', () => {
    const left = withoutOnMeeting(meeting, gone({ here: new Set(['@reason']) }));
    expect(left.passedOver).toEqual({ by: '谷川', reason: '—', at: 1 });
    const one = withoutBrought(brought, gone({ here: new Set(['brought:0']) }));
    expect(one).toEqual([{ group: '', text: '' }, brought[1]]);
    const again = withoutBrought(one, gone({ here: new Set(['brought:1']) }));
    expect(again.map(({ text }) => text)).toEqual(['', '']);
  });

  it('a card: the vote goes on among the others, and is over when none is left', () => {
    const left = withoutOnMeeting(meeting, gone({ entries: new Set(['c_1']) }));
    expect(left.vote).toMatchObject({ cards: ['c_2'], result: [{ card: 'c_2' }] });
    expect(withoutOnMeeting(left, gone({ entries: new Set(['c_2']) })).vote).toBeUndefined();
  });

  it('whole papers: a board with what came to it by phone, 議事録 with what was brought of them, a book with its drafts', () => {
    const papers = new Set(['b_1', 's_1', 's_0', 's_book']);
    const left = withoutOnMeeting(meeting, gone({ papers }));
    expect(left).toMatchObject({ boards: ['b_2'], minutes: [] });
    expect(withoutBrought(brought, gone({ papers })).map(({ text }) => text)).toEqual(['', '運ぶ']);
    expect([left.board, left.vote]).toEqual([undefined, undefined]);
    const tray = new Map([
      ['c_1', sent('一', { board: 'b_1' })],
      ['c_2', sent('二', { board: 'b_2' })],
    ]);
    expect(withoutInTray(tray, gone({ papers })).map(([card]) => card)).toEqual(['c_2']);
    const staff = new Map([['p_1', { name: '係', at: 1, draft: { book: 's_book', row: 'w_9' } }]]);
    expect(withoutDrafts(staff, gone({ papers }))).toEqual([['p_1', { name: '係', at: 1 }]]);
    expect(withoutDrafts(staff, gone())).toEqual([...staff]);
  });

  it('is touched by what goes elsewhere only where it bears it', () => {
    const tray = new Map([['c_7', sent('七', { board: 'b_7' })]]);
    const isOn = (more: Partial<Gone>): boolean => isOnMeeting({ meeting, tray, brought }, gone(more));
    for (const entry of ['c_7', 'c_1', 'w_1']) expect(isOn({ entries: new Set([entry]) }), entry).toBe(true);
    for (const paper of ['b_7', 'b_1', 's_1', 's_0']) expect(isOn({ papers: new Set([paper]) })).toBe(true);
    expect(isOn({ entries: new Set(['c_8']), papers: new Set(['b_8']) })).toBe(false);
  });

  it('somebody who was renamed is found under every name he or she had', () => {
    const places = placesOnMeeting({
      ...{ meeting, brought, title: '会', passes: new Map([['g_1', 'はな']]) },
      tray: new Map([['c_1', sent('一')]]),
      people: new Map([['g_1', { name: 'すみれ', joinedAt: 1 }]]),
    });
    expect(places.find(({ kind }) => kind === 'nickname')).toEqual({
      ...{ place: 'g_1', kind: 'nickname', written: ['はな', 'すみれ', 'つくし'] },
    });
  });
});
