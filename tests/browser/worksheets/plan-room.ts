import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard } from '@yoriai/shared/documents/board';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { nanoid } from 'nanoid';
import { expect, vi } from 'vitest';
import type { Doc } from 'yjs';
import type { Product } from '../harness/product.ts';
import type { OtherPerson } from '../typing/other-person.ts';

/** A plan that waits to be gathered: a board of 課題, a logic model and 地域概況 stand on the shelf of its area. */
export interface PlanRoom {
  readonly area: string;
  readonly needs: Sheet;
  readonly model: Sheet;
  readonly plan: Sheet;
}

export async function planRoom({ api }: Product, other: OtherPerson): Promise<PlanRoom> {
  const { id: area } = await api.post<AreaSummary>('/api/areas', { name: 'つばめ野地区', level: 'district' });
  const board = (kind: string, title: string) =>
    api.post<Sheet>(`/api/areas/${area}/boards`, { kind, title });
  const sheet = (template: string, title: string) =>
    api.post<Sheet>(`/api/areas/${area}/worksheets`, { template, title });
  const [needs, model] = [
    await board('needs-to-issues', '困りごとから'),
    await board('logic-model', 'これから'),
  ];
  const profile = await sheet('area-profile', '地域概況');
  let now = Date.now() - 60_000;
  const tick = () => {
    now += 1;
    return now;
  };
  const hand = { by: '南 ひなた', now: tick, id: (prefix: string) => prefix + nanoid(12) };
  const write = async (document: string, edit: (doc: Doc, origin: unknown) => void) => {
    const open = await other.open(document);
    edit(open.doc, open.undo.origin);
    await vi.waitFor(() => expect(open.state.get().is).toBe('stored'), { timeout: 10_000 });
  };
  await write(needs.documents.main, (doc, origin) => {
    const cards = openBoard(doc);
    const news = [
      { id: 'c_problem', kind: 'problem', text: '坂の上では、話す相手がいない' },
      {
        id: 'c_issue',
        kind: 'issue',
        text: '歩いて行ける集まり場をひらく',
        fields: { who: '坂上の班長たち', withWhom: '民生委員' },
      },
    ];
    addCards(cards, news, hand, origin);
    addLink(cards, { from: 'c_problem', to: 'c_issue', kind: 'grew-into' }, hand, origin);
  });
  await write(model.documents.main, (doc, origin) => {
    const cards = openBoard(doc);
    const news = [
      { id: 'c_ideal', kind: 'ideal', text: 'だれもひとりにならない坂のまち' },
      {
        id: 'c_goal',
        kind: 'goal',
        text: '坂の上でも、週に一度は人と話している',
        fields: { indicator: '話す相手のいる人', now: '4割', target: '7割' },
      },
      { id: 'c_counted', kind: 'goal', text: 'サロンを年12回開催する' },
      {
        id: 'c_activity',
        kind: 'activity',
        text: '坂上の会館でお茶のみ場',
        fields: { who: '坂上の班長たち', when: '毎週木曜', where: '坂上会館' },
      },
      { id: 'c_loose', kind: 'activity', text: '花だんづくり' },
    ];
    addCards(cards, news, hand, origin);
    for (const [from, to] of [
      ['c_goal', 'c_ideal'],
      ['c_activity', 'c_goal'],
    ] as const)
      addLink(cards, { from, to, kind: 'contributes' }, hand, origin);
  });
  await write(profile.documents.main, (doc, origin) =>
    addRows(
      openWorksheet(doc),
      'figures',
      [
        {
          texts: { item: '坂上の世帯', unit: '世帯', origin: '区の統計' },
          values: { number: { number: 418 }, asOf: '2026-04' },
        },
        {
          texts: { item: 'ひとり親の世帯', unit: '世帯', origin: '区の統計' },
          values: { number: { number: 3 }, asOf: '2026-04' },
        },
      ],
      hand,
      origin,
    ),
  );
  await api.post('/api/conversions', {
    from: { document: needs.documents.main, cards: ['c_issue'] },
    to: { document: model.documents.main, kind: 'activity' },
    key: nanoid(),
  });
  return { area, needs, model, plan: await sheet('support-plan', '令和9年度 地域支援計画') };
}
