import {
  type ApprovalStep,
  contentUnderWay,
  type KeptStep,
  needsNote,
  nextSteps,
  stageAfter,
} from '@yoriai/shared/support-plan/approval';
import { describe, expect, it } from 'vitest';

const done = (step: ApprovalStep, account: string, content = 'c'): KeptStep => ({
  ...{ step, account, content, by: account, at: 1 },
});
const [submit, check, back] = [done('submit', 'a'), done('check', 'b'), done('send-back', 'b')];

describe('[WS-7] the way to approval', () => {
  it('goes from 下書き over 次長 and 局長 to approved, and from either back', () => {
    expect(stageAfter([])).toBe('draft');
    expect(stageAfter([submit])).toBe('submitted');
    expect(stageAfter([submit, check])).toBe('checked');
    expect(stageAfter([submit, check, done('approve', 'c')])).toBe('approved');
    expect(stageAfter([submit, back])).toBe('draft');
  });

  it('[ACC-2] is walked by those who may: staff submits, 次長・局長 and 管理者 the rest', () => {
    expect(nextSteps('backup', 'draft')).toEqual(['submit']);
    expect(nextSteps('primary', 'submitted')).toEqual([]);
    expect(nextSteps('director', 'submitted')).toEqual(['check', 'send-back']);
    expect(nextSteps('admin', 'checked')).toEqual(['approve', 'send-back']);
    expect(nextSteps('admin', 'approved')).toEqual([]);
    for (const role of [
      'viewer',
      'colleague',
      'partner',
      'advisor',
      'outsider',
      'resident',
      'screen',
    ] as const)
      expect(nextSteps(role, 'draft')).toEqual([]);
  });

  it('[C9] asks for a note where the same hands go on, and always where it goes back', () => {
    expect(needsNote([submit], 'check', 'b')).toBe(false);
    expect(needsNote([submit], 'check', 'a')).toBe(true);
    expect(needsNote([submit, check], 'approve', 'b')).toBe(true);
    expect(needsNote([submit], 'send-back', 'b')).toBe(true);
    expect(needsNote([submit, back, done('submit', 'c')], 'check', 'a')).toBe(false);
  });

  it('[C3] remembers what was submitted until it goes back', () => {
    expect(contentUnderWay([])).toBeUndefined();
    expect(contentUnderWay([submit, done('check', 'b', 'd')])).toBe('d');
    expect(contentUnderWay([submit, back])).toBeUndefined();
  });
});
