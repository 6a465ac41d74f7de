import { formatDays } from '@yoriai/client/trace/days';
import { type Row, wayRows } from '@yoriai/client/trace/way-rows';
import type { Trace } from '@yoriai/shared/trace/api';
import { describe, expect, it } from 'vitest';
import { teaRoom, wayAround, wayCard } from './way.ts';

const { voice, problem, issue, goal, activity } = teaRoom;
const name = (row: Row): string => (row.is === 'gap' ? `(${row.stage})` : row.name);
const rows = (trace: Trace) => wayRows(trace).map(name);

describe('the rows of the way', () => {
  it('[CNV-4] stand from the leaf down to the voices, whichever card was asked about', () => {
    const cards = [voice, problem, issue, goal, activity];
    for (const card of cards)
      expect(
        rows(
          wayAround(
            card,
            cards.filter((it) => it !== card),
          ),
        ),
      ).toEqual(['activity', 'goal', 'issue', 'problem', 'notice']);
  });

  it('[CNV-4] name the first step that nobody went back to, and only that', () => {
    expect(rows(wayAround(activity))).toEqual(['activity', '(goal)', '(issue)']);
    expect(rows(wayAround(activity, [goal]))).toEqual(['activity', 'goal', '(issue)']);
    expect(rows(wayAround(activity, [goal, issue]))).toEqual(['activity', 'goal', 'issue', '(problem)']);
    expect(rows(wayAround(activity, [goal, issue, problem]))).toEqual([
      'activity',
      'goal',
      'issue',
      'problem',
      '(notice)',
    ]);
  });

  it('[CNV-4] show a voice that was carried to another board once, in the words it took there', () => {
    const began = wayCard('notice', '話す人が、だれもいない', { board: 'b-map' });
    const carried = [{ from: 'b-map#話す人が、だれもいない', to: 'b-notice#話す人がいない' }];
    const voices = (trace: Trace) =>
      wayRows(trace).flatMap((row) => (row.is === 'cards' && row.name === 'notice' ? row.cards : []));
    expect(voices(wayAround(problem, [voice, began], carried))).toEqual([voice]);
    expect(voices(wayAround(began, [voice], carried))).toEqual([began]);
    expect(voices(wayAround(problem, [{ ...voice, hidden: true }, began], carried))).toHaveLength(2);
  });

  it('[AREA-7] show that a leaf stands on no 課題 although a voice is there', () => {
    expect(rows(wayAround(activity, [goal, voice]))).toEqual(['activity', 'goal', '(issue)', 'notice']);
  });

  it('[CNV-4] name the next step that may come of a card, and no further one', () => {
    expect(rows(wayAround(voice))).toEqual(['(problem)', 'notice']);
    expect(rows(wayAround(problem, [voice]))).toEqual(['(issue)', 'problem', 'notice']);
    expect(rows(wayAround(issue, [voice, problem]))).toEqual(['(activity)', 'issue', 'problem', 'notice']);
    expect(rows(wayAround(goal, [voice, problem, issue]))).toEqual([
      '(activity)',
      'goal',
      'issue',
      'problem',
      'notice',
    ]);
  });

  it('[CNV-4] one can go on from the card beside the gap', () => {
    const gap = (trace: Trace) => wayRows(trace).find((row) => row.is === 'gap');
    expect(gap(wayAround(activity, [goal]))).toMatchObject({ near: goal, ahead: false });
    expect(gap(wayAround(voice, [problem]))).toMatchObject({ near: problem, ahead: true });
  });

  it('[CNV-4] what may not be seen is there nevertheless: it leaves no gap', () => {
    const hidden = wayCard('issue', '', { hidden: true, board: '', card: '2' });
    expect(rows(wayAround(activity, [goal, hidden, problem, voice]))).toEqual([
      'activity',
      'goal',
      'issue',
      'problem',
      'notice',
    ]);
  });

  it('[CNV-4] what was talked about lies between the voices and the rest', () => {
    const shared = wayCard(undefined, 'うちの近くもそうだ');
    expect(rows(wayAround(shared, [voice]))).toEqual(['(problem)', 'talk', 'notice']);
    expect(rows(wayAround(shared))).toEqual(['(problem)', 'talk', '(notice)']);
  });

  it('[CNV-4] the card that was asked about comes first in its row', () => {
    const others = [wayCard('issue', '別の課題'), wayCard('issue', 'もう一つ')];
    const trace: Trace = { centre: issue, back: [], forward: others, steps: [] };
    const row = wayRows(trace).find((it) => it.is === 'cards' && it.name === 'issue');
    expect(row?.is === 'cards' && row.cards.map(({ text }) => text)).toEqual([
      issue.text,
      '別の課題',
      'もう一つ',
    ]);
  });
});

describe('the days of the evidence', () => {
  const day = (month: number, date: number, year = 2026) => new Date(year, month - 1, date, 12).getTime();
  const now = day(11, 20);

  it('[CNV-4] are said as people say them', () => {
    expect(formatDays([day(10, 9)], now)).toBe('10月9日');
    expect(formatDays([day(10, 23), day(10, 9)], now)).toBe('10月9日–23日');
    expect(formatDays([day(10, 9), day(11, 2)], now)).toBe('10月9日–11月2日');
    expect(formatDays([day(3, 1, 2024)], now)).toBe('2024年3月1日');
    expect(formatDays([day(12, 20, 2025), day(1, 8)], now)).toBe('2025年12月20日–2026年1月8日');
  });
});
