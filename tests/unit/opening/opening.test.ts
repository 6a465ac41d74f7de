import { boardKindNames } from '@yoriai/shared/boards/registry';
import { isComment } from '@yoriai/shared/opening/comment';
import { endOfInvitation, mustEnd, participationsOf } from '@yoriai/shared/opening/participation';
import { isByInvitation, widestOf, widestOfForm } from '@yoriai/shared/opening/widest';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { describe, expect, it } from 'vitest';

const of = (kind: string) => ({ of: 'worksheet', kind }) as const;

describe('to whom a paper may be opened at most', () => {
  it('[P9] [P11] is what the kind of board says: a worry map never comes before residents', () => {
    const widest = boardKindNames.map((kind) => [kind, widestOf({ of: 'board', kind })]);
    expect(Object.fromEntries(widest)).toEqual({
      'worry-map': 'partners',
      'needs-to-issues': 'residents',
      'logic-model': 'residents',
      'talk-board': 'residents',
      gathering: 'residents',
    });
  });

  it('[P9] [P16] [P17] is staff for every form that does not say otherwise', () => {
    const wider = worksheetTemplates.filter(({ name }) => widestOf(of(name)) !== 'staff');
    expect(wider.map(({ name, widest }) => [name, widest])).toEqual([
      ['minutes', 'residents'],
      ['review-sheet', 'partners'],
      ['area-profile', 'partners'],
      ['public-plan', 'residents'],
      ['agency-cycle', 'partners'],
    ]);
    for (const { paper, caution } of wider) expect([paper, caution ?? false]).toEqual(['shared', false]);
  });

  it('[P9] [P16] [P17] is staff for 取扱注意, one’s own and sealed papers, whatever their form says', () => {
    const widest = 'residents';
    expect(widestOfForm({ paper: 'shared', widest })).toBe('residents');
    expect(widestOfForm({ paper: 'shared', widest, caution: true })).toBe('staff');
    expect(widestOfForm({ paper: 'own', widest })).toBe('staff');
    expect(widestOfForm({ paper: 'sealed', widest })).toBe('staff');
  });

  it('[P9] is staff for kinds and forms that nobody knows', () => {
    expect([widestOf({ of: 'board', kind: 'none' }), widestOf(of('none'))]).toEqual(['staff', 'staff']);
  });

  it('is by name where a form is of 取扱注意, and nowhere else', () => {
    const named = worksheetTemplates.filter(({ name }) => isByInvitation(of(name)));
    expect(named.map(({ name }) => name)).toEqual(['case-review']);
    expect(isByInvitation({ of: 'board', kind: 'case-review' })).toBe(false);
  });
});

describe('an invitation', () => {
  it('[AC-B] ends 24 hours after the day of the meeting, as days are in Japan', () => {
    expect(endOfInvitation('2026-02-28')).toBe(Date.parse('2026-03-02T00:00:00+09:00'));
    expect(endOfInvitation('2028-02-29')).toBe(Date.parse('2028-03-02T00:00:00+09:00'));
  });

  it.each(['2026-02-30', '2026-13-01', '0000-00-00', '', '2026-2-3', '2026-02-03T00:00'])(
    '[B-8] has no end on %s, which is no day',
    (day) => expect(endOfInvitation(day)).toBeUndefined(),
  );

  it('of an adviser is for reading and commenting, and ends', () => {
    expect([participationsOf('advisor'), mustEnd('advisor')]).toEqual([['comment'], true]);
    expect([participationsOf('partner'), mustEnd('partner')]).toEqual([['write', 'comment'], false]);
  });
});

describe('a slip laid by the server', () => {
  it('is told by its id from one that a page has laid', () => {
    expect(isComment(`r_${'a1-_'.repeat(8)}`)).toBe(true);
    for (const id of ['r_0123456789', `c_${'a'.repeat(32)}`, `r_${'a'.repeat(33)}`, `r_${'あ'.repeat(32)}`])
      expect([id, isComment(id)]).toEqual([id, false]);
  });
});
