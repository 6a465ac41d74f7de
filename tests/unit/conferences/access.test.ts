import { accessDuring } from '@yoriai/shared/conferences/access';
import { mayTouch } from '@yoriai/shared/conferences/held-places';
import { mayLaySlip } from '@yoriai/shared/conferences/slips';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { describe, expect, it } from 'vitest';
import { aRunning, type Part, parts } from './a-meeting.ts';

const everybody: readonly Part[] = ['host', 'presenter', 'recorder', 'timekeeper', 'adviser', 'other'];
const keepers: readonly Part[] = ['host', 'recorder'];
const presenter: readonly Part[] = ['presenter'];

/** Who writes on the paper, by hand from the agenda of 150 minutes. */
const writers = [
  ['welcome', keepers],
  ['report', presenter],
  ['questions', presenter],
  ['facts', everybody],
  ['break', keepers],
  ['focus', keepers],
  ['talk', everybody],
  ['advice', keepers],
  ['next-steps', presenter],
  ['words', keepers],
] as const;

describe('[MTG-7] who writes on the paper', () => {
  const who = (meeting: Meeting) => parts.filter((it) => accessDuring(meeting, it, 'write') === 'write');

  it.each(writers)('at %s', (kind, expected) => {
    expect(who(aRunning(kind))).toEqual(expected);
  });

  it('nobody while it stands still, whatever the step', () => {
    for (const [kind] of writers) expect(who(aRunning(kind, { frozen: true }))).toEqual([]);
  });

  it('nobody who has not promised', () => {
    const promised = aRunning('talk');
    const { promisedAt: _, ...late } = promised.people.other ?? { name: '' };
    const meeting = { ...promised, people: { ...promised.people, other: late } };
    expect(who(meeting)).toEqual(everybody.filter((it) => it !== 'other'));
    expect(accessDuring(meeting, 'nobody-knows', 'write')).toBe('read');
  });

  it.each(['planned', 'open', 'closed'] as const)('everybody who may otherwise, while it is %s', (stage) => {
    expect(who(aRunning(undefined, { stage }))).toEqual(everybody);
  });

  it('never more than without a conference', () => {
    for (const [kind] of writers)
      for (const access of ['read', 'none'] as const)
        for (const it of parts) expect(accessDuring(aRunning(kind), it, access)).toBe(access);
  });
});

/** Which slips are laid by whom; 助言 is the adviser's, and nobody's else. */
const slips = [
  ['welcome', {}],
  ['report', {}],
  ['questions', { question: everybody }],
  ['facts', { fact: everybody }],
  ['break', {}],
  ['focus', {}],
  ['talk', { fact: everybody, opinion: everybody }],
  ['advice', { opinion: ['adviser'] }],
  ['next-steps', {}],
  ['words', {}],
] as const satisfies readonly (readonly [string, Record<string, readonly Part[]>])[];

describe('[B3] which slips are laid', () => {
  it.each(slips)('at %s', (kind, expected: Record<string, readonly Part[]>) => {
    const laid = (slip: 'question' | 'fact' | 'opinion' | 'remark') =>
      parts.filter((it) => mayLaySlip(aRunning(kind), it, { kind: slip, isAnswer: false }));
    for (const slip of ['question', 'fact', 'opinion'] as const)
      expect([slip, laid(slip)]).toEqual([slip, expected[slip] ?? []]);
    // A form that tells its slips not apart has no step for advice.
    if (kind !== 'advice') expect(laid('remark')).toEqual(laid('opinion'));
  });

  it('answers: of 報告者, 進行 and 記録 always, of the others while slips are laid at all', () => {
    const answers = (kind: (typeof slips)[number][0]) =>
      parts.filter((it) => mayLaySlip(aRunning(kind), it, { kind: 'remark', isAnswer: true }));
    for (const [kind] of slips) {
      const isOpen = ['questions', 'facts', 'talk'].includes(kind);
      expect([kind, answers(kind)]).toEqual([kind, isOpen ? everybody : ['host', 'presenter', 'recorder']]);
    }
  });

  it('none while it stands still, and none of who has not promised', () => {
    const slip = { kind: 'opinion', isAnswer: false } as const;
    expect(parts.filter((it) => mayLaySlip(aRunning('talk', { frozen: true }), it, slip))).toEqual([]);
    expect(mayLaySlip(aRunning('talk'), 'nobody-knows', slip)).toBe(false);
    expect(mayLaySlip(aRunning('talk', { people: {} }), 'host', slip)).toBe(false);
  });

  it.each(['planned', 'open', 'closed'] as const)('all while it is %s', (stage) => {
    const slip = { kind: 'opinion', isAnswer: false } as const;
    expect(mayLaySlip(aRunning(undefined, { stage }), 'nobody-knows', slip)).toBe(true);
  });
});

describe('[B5] places that are held', () => {
  const touches = (meeting: Meeting, place: Parameters<typeof mayTouch>[3], template = 'case-review') =>
    parts.filter((it) => mayTouch(meeting, it, template, place));
  const nextSteps = { of: 'field', field: 'nextSteps' } as const;

  it('次の一歩 is 報告者’s from the lobby to the close, and everybody’s before and after', () => {
    for (const [kind] of writers) expect(touches(aRunning(kind), nextSteps)).toEqual(presenter);
    expect(touches(aRunning(undefined, { stage: 'open' }), nextSteps)).toEqual(presenter);
    for (const stage of ['planned', 'closed'] as const)
      expect(touches(aRunning(undefined, { stage }), nextSteps)).toEqual(everybody);
    expect(touches(aRunning('talk'), nextSteps, 'monthly-review')).toEqual(everybody);
    expect(touches(aRunning('talk'), { of: 'field', field: 'issues' })).toEqual(everybody);
  });

  it('slips: laid by nobody past the server while it runs, settled by 進行 and 記録', () => {
    expect(touches(aRunning('talk'), { of: 'slip', isNew: true })).toEqual([]);
    expect(touches(aRunning('talk'), { of: 'slip', isNew: false })).toEqual(keepers);
    expect(touches(aRunning(undefined, { stage: 'open' }), { of: 'slip', isNew: true })).toEqual(everybody);
  });
});
