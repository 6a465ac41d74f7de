import { audiences } from '@yoriai/shared/access/audience';
import type { Card } from '@yoriai/shared/boards/card';
import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { type Conversion, isRefusal } from '@yoriai/shared/conversions/conversion';
import { conversionsFrom, findConversion } from '@yoriai/shared/conversions/table';
import { describe, expect, it } from 'vitest';

const everyCard = boardKindNames.flatMap((board) =>
  (boardKind(board)?.cards ?? []).map((card) => ({ board, card })),
);
const every = everyCard.flatMap(({ board, card }) => conversionsFrom(board, card.name));

const conversion = (from: string, to: string): Conversion => {
  const [[fromBoard = '', fromCard = ''], [toBoard = '', toCard = '']] = [from.split('/'), to.split('/')];
  const found = findConversion(fromBoard, fromCard, toBoard, toCard);
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
};

const refusal = (from: string, to: string) => {
  try {
    conversion(from, to);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

const aCard = (kind: string, fields: Record<string, unknown> = {}): Card => ({
  ...{ id: 'c_1', kind, text: '三丁目のAさん', order: 'a0', by: '佐久間', at: 1 },
  ...{ group: 'g_1', origin: 'v_0', became: ['v_1'], ...fields },
});

describe('the table of conversions', () => {
  it.each([
    ['worry-map/voice', 'needs-to-issues/voice', true, ['text']],
    ['worry-map/voice', 'needs-to-issues/problem', true, ['text']],
    ['worry-map/voice', 'talk-board/notice', true, ['text']],
    ['worry-map/need', 'needs-to-issues/voice', true, ['text']],
    ['worry-map/need', 'needs-to-issues/problem', true, ['text']],
    ['worry-map/need', 'talk-board/notice', true, ['text']],
    ['gathering/notice', 'needs-to-issues/voice', false, ['text']],
    ['gathering/notice', 'needs-to-issues/problem', false, ['text']],
    ['gathering/notice', 'talk-board/notice', false, ['text']],
    ['gathering/trouble', 'needs-to-issues/voice', false, ['text']],
    ['gathering/trouble', 'needs-to-issues/problem', false, ['text']],
    ['gathering/trouble', 'talk-board/notice', false, ['text']],
    ['gathering/help', 'talk-board/invitation', false, ['text']],
    ['gathering/help', 'logic-model/activity', false, ['text']],
    ['gathering/place', 'worry-map/resource', false, ['text']],
    ['talk-board/notice', 'needs-to-issues/voice', false, ['text']],
    ['talk-board/notice', 'needs-to-issues/problem', false, ['text']],
    ['talk-board/shared', 'needs-to-issues/problem', false, ['text']],
    ['talk-board/idea', 'needs-to-issues/issue', false, ['text']],
    ['talk-board/idea', 'logic-model/activity', false, ['text']],
    ['talk-board/response', 'logic-model/activity', false, ['text', 'who']],
    ['talk-board/invitation', 'logic-model/activity', false, ['text', 'who']],
    ['needs-to-issues/voice', 'talk-board/notice', false, ['text']],
    ['needs-to-issues/problem', 'logic-model/activity', false, ['text']],
    ['needs-to-issues/issue', 'logic-model/goal', false, ['text']],
    ['needs-to-issues/issue', 'logic-model/activity', false, ['text', 'who', 'withWhom']],
    ['logic-model/activity', 'worry-map/resource', false, ['text']],
  ] as const)('[CNV-1] [CNV-5] %s → %s: masked %s, carries %s', (from, to, masks, carries) => {
    const found = conversion(from, to);
    expect([found.masks, found.carries]).toEqual([masks, carries]);
    const fields = { who: '民生委員', withWhom: '商店会', when: '毎週', ageBand: '80s', alias: 'A' };
    const offer = found.offer(aCard(found.from.card, fields), { aliases: ['A'] });
    expect(offer.text).toBe(masks ? '〇丁目のある方' : '三丁目のAさん');
    expect(['text', ...Object.keys(offer.fields)]).toEqual(carries);
    expect(every).toContain(found);
  });

  it('[CNV-1] holds nothing else', () => {
    expect(every).toHaveLength(27);
  });

  it('[CNV-1] leads from cards there are to cards there are, on another kind of board', () => {
    for (const { from, to, carries } of every) {
      const [source, target] = [from, to].map(({ board, card }) =>
        boardKind(board)?.cards.find(({ name }) => name === card),
      );
      expect(from.board).not.toBe(to.board);
      const asked = ['text', ...(target?.fields.map(({ name }) => name) ?? [])];
      expect(source && asked).toEqual(expect.arrayContaining([...carries]));
    }
  });

  it('[CNV-5] says of each field whether it comes along or stays behind', () => {
    for (const { from, carries, drops, masks } of every) {
      const kind = boardKind(from.board)?.cards.find(({ name }) => name === from.card);
      const fields = kind?.fields.map(({ name }) => name).filter((name) => name !== 'slot') ?? [];
      expect([...carries, ...drops]).toEqual(expect.arrayContaining([...fields, 'group', 'staff-notes']));
      expect(drops.filter((name) => (carries as readonly string[]).includes(name))).toEqual([]);
      expect(drops.includes('alias')).toBe(masks);
    }
  });

  it('[CNV-5] [P10] masks exactly where more people may see the new card', () => {
    const width = (board: string) => audiences.indexOf(boardKind(board)?.audience ?? 'partners');
    for (const { from, to, masks } of every) expect(masks).toBe(width(to.board) > width(from.board));
  });

  it('[CNV-3] [CNV-5] a person who worries us never leaves the map', () => {
    for (const { board, card } of everyCard) {
      expect(refusal('worry-map/person', `${board}/${card.name}`)).toBe('conversion-person-stays');
    }
    expect(conversionsFrom('worry-map', 'person')).toEqual([]);
  });

  it('[CNV-3] what skips a stage is refused, or warned of where it may be meant', () => {
    expect(refusal('worry-map/need', 'logic-model/activity')).toBe('conversion-not-possible');
    expect(refusal('needs-to-issues/problem', 'logic-model/goal')).toBe('conversion-not-possible');
    expect(refusal('logic-model/activity', 'talk-board/notice')).toBe('conversion-not-possible');
    expect(refusal('__proto__/toString', 'constructor/x')).toBe('conversion-not-possible');
    expect(every.filter(({ warning }) => warning).map(({ from, to }) => [from.card, to.card])).toEqual([
      ['problem', 'activity'],
    ]);
  });
});
