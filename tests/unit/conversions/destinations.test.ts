import { destinationsOn, isWorthAsking, mayBecome } from '@yoriai/client/conversions/destinations';
import { describe, expect, it } from 'vitest';

const sheet = (id: string, kind: string, away?: number) => ({
  id,
  of: 'board' as const,
  kind,
  title: id,
  away,
  audience: 'staff' as const,
});
const need = { kind: 'need' };

describe('where cards may go', () => {
  it('[CNV-1] standing sheets of the area are listed with everything one may become there', () => {
    const may = mayBecome('worry-map', [need, need]);
    if (!('conversions' in may)) throw new Error(may.why);
    const sheets = [
      sheet('here', 'worry-map'),
      sheet('issues', 'needs-to-issues'),
      sheet('put-away', 'needs-to-issues', 7),
      sheet('model', 'logic-model'),
      sheet('talk', 'talk-board'),
      { ...sheet('no-board', 'needs-to-issues'), of: 'worksheet' as const },
    ];
    expect(
      destinationsOn(sheets, 'here', may.conversions).map(({ conversion, sheet }) => [
        sheet?.id,
        conversion.to.card,
      ]),
    ).toEqual([
      ['issues', 'voice'],
      ['issues', 'problem'],
      ['talk', 'notice'],
    ]);
  });

  it('[CNV-1] a card is never offered its own sheet', () => {
    const may = mayBecome('logic-model', [{ kind: 'activity' }]);
    if (!('conversions' in may)) throw new Error(may.why);
    expect(destinationsOn([sheet('map', 'worry-map')], 'map', may.conversions)).toEqual([]);
  });

  it('[CNV-3] people that worry us stay, and a person who asks is told why', () => {
    const may = mayBecome('worry-map', [{ kind: 'person' }]);
    expect(may).toEqual({ why: 'conversion-person-stays' });
    expect(isWorthAsking(may)).toBe(true);
  });

  it('[CNV-3] cards of several kinds do not go together', () => {
    expect(mayBecome('worry-map', [need, { kind: 'voice' }])).toEqual({ why: 'mixed' });
  });

  it('[CNV-3] nothing is offered where nobody would expect it', () => {
    expect(isWorthAsking(mayBecome('logic-model', [{ kind: 'ideal' }]))).toBe(false);
  });
});
