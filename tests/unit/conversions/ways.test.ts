import type { Catalogue } from '@yoriai/server/areas/catalogue';
import type { CardState, CardStates } from '@yoriai/server/conversions/card-states';
import { waysOf } from '@yoriai/server/conversions/ways';
import type { ConversionRecord } from '@yoriai/shared/documents/provenance';
import { describe, expect, it } from 'vitest';

const record: ConversionRecord = {
  id: 'v_1',
  key: 'key-1',
  asked: 'h',
  from: [{ document: 'board/b_narrow', card: 'c_secret', seen: 'before' }],
  to: { document: 'board/b_wide', kind: 'problem', cards: ['c_new'] },
  by: '佐久間',
  at: 5,
};

const board = (id: string, title: string) => ({
  id,
  kind: 'worry-map',
  title,
  createdAt: 1,
  createdBy: '係',
});
const area = { id: 'a_1', boards: [board('b_narrow', '内々の地図'), board('b_wide', 'みんなの紙')] };
const state: CardState = { kind: 'need', text: '内々の声', away: false, hash: 'now' };
const states: CardStates = {
  of: async (_document, cards) => new Map([...cards].map((card) => [card, state])),
  forget: () => undefined,
};
const ask = (records: readonly ConversionRecord[], mayKnow: (document: string) => boolean) =>
  waysOf({ area: area as unknown as Catalogue, document: 'board/b_wide', records, states, mayKnow });

describe('what a reader is told of where a card came from', () => {
  it('[CNV-2] [P10] who may not see the source’s board learns that there is one, and nothing of it', async () => {
    expect((await ask([record], () => true)).origins.c_new).toMatchObject([
      { card: 'c_secret', text: '内々の声', state: 'there', changed: true },
    ]);
    const ways = await ask([record], (document) => document !== 'board/b_narrow');
    expect(ways.origins.c_new).toMatchObject([{ conversion: 'v_1', state: 'hidden', changed: false }]);
    expect(JSON.stringify(ways)).not.toMatch(/secret|narrow|内々|need/);
  });

  it('[CNV-2] [P33] a source on a board of another area is no source', async () => {
    const foreign = { ...record, from: [{ document: 'board/b_elsewhere', card: 'c_1', seen: '' }] };
    expect((await ask([foreign], () => true)).origins.c_new).toMatchObject([
      { board: '', text: '', kind: '', state: 'gone' },
    ]);
  });
});
