import { may, objectOfPaper, type PolicyObject, type Verb } from '@yoriai/shared/access/policy';
import type { Standing } from '@yoriai/shared/access/standing';
import { describe, expect, it } from 'vitest';
import { type HouseOfMany, houseOfMany, invited, type Somebody, somebodies } from './house-of-many.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** An address below the area (A), a board (B), a worksheet (W) or a meeting (M), and the cell that decides about it. */
type Line = readonly [Method, string, `${Verb} ${PolicyObject}`, object?];

const someDay = '2099-01-01';
const lines: readonly Line[] = [
  ['GET', 'A', 'see area'],
  ['PATCH', 'A', 'rename area', { name: 'みなと地区' }],
  ['GET', 'A/export', 'export area'],
  ['GET', 'A/cards?which=voice', 'see area'],
  ['GET', 'A/trace?board=b_none&card=c_none', 'see area'],
  ['GET', 'A/people', 'see assignment'],
  ['PUT', 'A/people/p_none', 'manage assignment', { as: 'viewer' }],
  ['DELETE', 'A/people/p_none', 'manage assignment'],
  [
    'POST',
    'A/transfer',
    'manage assignment',
    { from: 'p_none', to: 'p_nobody', day: someDay, looksOn: false },
  ],
  ['GET', 'A/access-record', 'see record-of-access'],
  ['GET', 'A/access-record/file', 'export record-of-access'],
  ['GET', 'A/consents', 'see consent'],
  ['POST', 'A/consents/k_none/withdrawal', 'write consent'],
  ['GET', 'A/redactions', 'redact area'],
  ['POST', 'A/redactions/find', 'redact area', { words: ['すずめ'] }],
  ['GET', 'A/keeping', 'see area'],
  ['POST', 'A/boards', 'create board', { kind: 'worry-map', title: '地図' }],
  ['POST', 'A/worksheets', 'create worksheet', { template: 'minutes', title: '紙' }],
  ['GET', 'A/meetings', 'see meeting'],
  [
    'POST',
    'A/meetings',
    'create meeting',
    { title: '会', runSheet: 'residents-120', startsAt: 0, boards: ['b_none'] },
  ],
  ['GET', 'A/guideline-rounds', 'see worksheet'],
  ['GET', 'B/ways', 'see board'],
  ['GET', 'B/opening', 'see board'],
  ['GET', 'B/opening/report', 'widen board'],
  ['POST', 'B/opening/widening', 'widen board', { to: 'residents', content: 'none' }],
  ['POST', 'B/opening/widening/o_none/confirm', 'widen board', { content: 'none' }],
  ['DELETE', 'B/opening/widening/o_none', 'widen board'],
  ['POST', 'B/copies', 'print board', { as: 'printed' }],
  ['POST', 'B/keeping', 'keep area', { until: someDay, reason: 'まだ使うため' }],
  ['PATCH', 'B', 'rename board', { title: '地図' }],
  ['PATCH', 'B', 'put-away board', { away: false }],
  ['GET', 'W/sources', 'see worksheet'],
  ['GET', 'W/changes?since=2020-01-01', 'see worksheet'],
  ['GET', 'W/own', 'see worksheet'],
  ['GET', 'W/answers', 'see worksheet'],
  ['GET', 'W/anonymity', 'see worksheet'],
  ['GET', 'W/ground', 'see worksheet'],
  ['PATCH', 'W/ground', 'invite worksheet', { ground: { kind: 'ordinary' } }],
  ['GET', 'W/gather/sources', 'write worksheet'],
  ['GET', 'W/plan/state', 'see worksheet'],
  ['GET', 'W/plan/candidates', 'see worksheet'],
  ['GET', 'W/publication', 'see worksheet'],
  ['POST', 'W/publication/reopen', 'write worksheet'],
  ['GET', 'W/plan/links', 'see worksheet'],
  ['POST', 'W/open', 'open worksheet'],
  ['GET', 'W/records/export/look?as=csv', 'export worksheet'],
  ['GET', 'W/versions/1', 'see worksheet'],
  ['GET', 'W/file?as=md', 'export worksheet'],
  ['GET', 'W/records/export?as=csv', 'export worksheet'],
  ['POST', 'W/plan/proposals/x', 'approve worksheet', { as: 'accepted', revision: 1 }],
  [
    'POST',
    'W/comments',
    'comment worksheet',
    { key: 'keyofcomment', kind: 'question', on: 'none', text: 'なぜですか' },
  ],
  ['DELETE', 'W/invitations/p_none', 'invite worksheet'],
  ['GET', 'W/conference', 'see worksheet'],
  ['POST', 'W/conference', 'write worksheet', { startsAt: 0 }],
  ['POST', 'W/conference/commands', 'write worksheet', { do: 'host' }],
  ['POST', 'W/conference/commands', 'see worksheet', { do: 'promise' }],
  ['POST', 'W/conference/links', 'invite worksheet', { account: 'p_none' }],
  ['GET', 'W/opening', 'see worksheet'],
  ['GET', 'W/opening/report', 'widen worksheet'],
  ['POST', 'W/opening/widening', 'widen worksheet', { to: 'residents', content: 'none' }],
  ['POST', 'W/copies', 'print worksheet', { as: 'printed' }],
  ['PATCH', 'W', 'rename worksheet', { title: '紙' }],
  ['PATCH', 'W', 'put-away worksheet', { away: false }],
  ['GET', 'M', 'see meeting'],
  ['GET', 'M/passes', 'manage meeting'],
  ['POST', 'M/passes', 'manage meeting', { kind: 'screen' }],
  ['POST', 'M/commands', 'manage meeting', { do: 'count', hall: 0 }],
  ['POST', 'M/cards', 'manage meeting', { key: 'key-of-card', kind: 'help', text: '声' }],
  ['PATCH', 'M/cards/c_none', 'manage meeting', { do: 'release' }],
  ['PATCH', 'M/people/g_none', 'manage meeting', { muted: true }],
  ['DELETE', 'M/vote', 'manage meeting'],
];

interface Papers {
  readonly A: string;
  /** Addresses, and under which line of the table each falls. */
  readonly B: readonly (readonly [string, PolicyObject])[];
  readonly W: readonly (readonly [string, PolicyObject])[];
  readonly M: string;
}

async function layOut({ area, as, open }: HouseOfMany): Promise<Papers> {
  const A = `/api/areas/${area}`;
  const make = async (of: 'boards' | 'worksheets' | 'meetings', body: object): Promise<string> =>
    ((await as('primary').post(`${A}/${of}`, body)).json() as { id: string }).id;
  const board = { kind: 'worry-map', title: '地図' };
  const [own, opened] = [await make('boards', board), await make('boards', board)];
  const sheet = (template: string) => make('worksheets', { template, title: '紙' });
  const [sheetOwn, sheetOpened, caseSheet] = [
    await sheet('support-plan'),
    await sheet('minutes'),
    await sheet('case-review'),
  ];
  for (const paper of [opened, sheetOpened]) await open(paper, { audience: 'partners' });
  await open(caseSheet, { invited });
  const meeting = await make('meetings', { title: '会', runSheet: 'residents-120', startsAt: 0, boards: [] });
  return {
    A,
    B: [
      [`${A}/boards/${own}`, objectOfPaper({ of: 'board' })],
      [`${A}/boards/${opened}`, objectOfPaper({ of: 'board', audience: 'partners' })],
    ],
    W: [
      [`${A}/worksheets/${sheetOwn}`, objectOfPaper({ of: 'worksheet' })],
      [`${A}/worksheets/${sheetOpened}`, objectOfPaper({ of: 'worksheet', audience: 'partners' })],
      [`${A}/worksheets/${caseSheet}`, objectOfPaper({ of: 'worksheet', isCase: true })],
    ],
    M: `${A}/meetings/${meeting}`,
  };
}

/** Who was invited to the case sheet stands to it so, and is a visitor to everything else. */
const standingOf = (who: Somebody, object: PolicyObject): Standing =>
  (who === 'invited' || who === 'advisor') && object !== 'case-sheet' ? 'visitor' : who;

function* asked({ A, B, W, M }: Papers) {
  for (const [method, address, cell, body] of lines) {
    const [verb, object] = cell.split(' ') as [Verb, PolicyObject];
    const at = address[0] as keyof Papers;
    const rest = address.slice(1);
    if (at === 'A' || at === 'M')
      yield { method, url: (at === 'A' ? A : M) + rest, verb, object, body, paper: object };
    else
      for (const [url, paper] of at === 'B' ? B : W)
        yield { method, url: url + rest, verb, object: object === 'area' ? object : paper, body, paper };
  }
}

describe('[ACC-2] every route, for everybody, on every paper', () => {
  it.each(somebodies)('%s is refused exactly where the table says so', async (who) => {
    const house = await houseOfMany();
    const papers = await layOut(house);
    const wrong: string[] = [];
    for (const { method, url, verb, object, body, paper } of asked(papers)) {
      const answer = await house.app.app.inject({
        ...{ method, url, headers: { cookie: `yoriai=token-of-${who}` } },
        ...(body === undefined ? {} : { payload: body }),
      });
      const { statusCode } = answer;
      const isRefused =
        statusCode === 403 && (answer.json() as { error: { id: string } }).error.id === 'not-allowed';
      const isRight = isRefused !== may(standingOf(who, paper), verb, object);
      if (!isRight || statusCode >= 500) wrong.push(`${method} ${url} ${statusCode}`);
    }
    expect(wrong).toEqual([]);
  });

  it('no area route is left out of this table but those that are named here', async () => {
    const { as } = await houseOfMany();
    const { paths } = (await as('admin').get('/api/openapi.json')).json() as {
      paths: Record<string, object>;
    };
    const shapes = new Set(
      lines.map(
        ([method, address]) =>
          `${method} ${address.replace(/\?.*/, '').replaceAll(/\/[a-z]_none|\/x$|\/1$/g, '/{}')}`,
      ),
    );
    const all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => {
        const short = path
          .replace('/api/areas/{id}/boards/{board}', 'B')
          .replace('/api/areas/{id}/worksheets/{worksheet}', 'W')
          .replace('/api/areas/{id}/meetings/{meeting}', 'M')
          .replace('/api/areas/{id}', 'A')
          .replaceAll(/\{[^}]+\}/g, '{}');
        return `${method.toUpperCase()} ${short}`;
      }),
    );
    const left = all.filter((it) => /^[A-Z]+ [ABWM](\/|$)/.test(it) && !shapes.has(it));
    expect(left.sort()).toEqual(elsewhere.toSorted());
  });
});

/** Routes whose body must fit the paper before anybody is asked for: tests of their own rooms ask who may. */
const elsewhere: readonly string[] = [
  ...[
    'POST A/consents',
    'POST A/redactions',
    'POST B/opening/narrowing',
    'POST M/vote',
    'DELETE M/passes/{}',
  ],
  ...['PATCH W/comments/{}', 'POST W/anonymity-check', 'POST W/anonymity/answers', 'POST W/gather'],
  ...['POST W/gather/preview', 'POST W/invitations', 'POST W/keeping', 'POST W/opening/narrowing'],
  ...[
    'DELETE W/opening/widening/{}',
    'POST W/opening/widening/{}/confirm',
    'POST W/own',
    'POST W/plan/gather',
  ],
  ...['POST W/plan/next', 'POST W/plan/proposals', 'POST W/plan/public', 'POST W/plan/steps'],
  ...['POST W/publication/confirm', 'POST W/records/import', 'POST W/records/preview'],
  'POST W/sources/{}',
];
