import type { ConsentsOfArea, ConsentView, NewConsent } from '@yoriai/shared/consents/consent';
import type { GroundView } from '@yoriai/shared/legal-ground/api';
import type { KeepingOfArea, KeptPaper } from '@yoriai/shared/retention/keeping';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { type Answer, anArea, type TestApp, type TestAppOptions, testApp } from './support.ts';

export const dayMs = 24 * 60 * 60_000;
/** 10:00 on 21 November 2026 in Japan. */
export const start = Date.parse('2026-11-21T10:00:00+09:00');

export type Who = 'admin' | 'director' | 'staff' | 'partner' | 'advisor';

/** An area with one case sheet, on a clock that is moved by hand. */
export async function aCaseSheet(options: TestAppOptions = {}) {
  const clock = clockByHand(start);
  const app = await testApp({ clock, ...options });
  const area = await anArea(app, 'つばめ野地区');
  const sheet = await aSheet(app, area);
  return { ...handles(app, area, sheet), clock };
}

export async function aSheet(app: TestApp, area: string, template = 'case-review'): Promise<string> {
  const answer = await app.as('staff').post(`/api/areas/${area}/worksheets`, { template, title: 'ある事例' });
  return (answer.json() as { id: string }).id;
}

/** What is asked of a case sheet and its area. */
export function handles(app: TestApp, area: string, sheet: string) {
  const at = `/api/areas/${area}/worksheets/${sheet}`;
  return {
    ...{ app, area, sheet, at },
    ground: async (who: Who = 'staff'): Promise<GroundView> => (await app.as(who).get(`${at}/ground`)).json(),
    stand: (ground: object, who: Who = 'staff', more: object = {}): Promise<Answer> =>
      app.as(who).patch(`${at}/ground`, { ground, ...more }),
    invite: (account: string, as = 'comment', more: object = {}): Promise<Answer> =>
      app.as('staff').post(`${at}/invitations`, { account, as, day: '2026-12-10', ...more }),
    agree: (more: Partial<NewConsent> = {}): Promise<Answer> =>
      app.as('staff').post(`/api/areas/${area}/consents`, { ...aConsent, papers: [sheet], ...more }),
    consents: async (): Promise<ConsentsOfArea> =>
      (await app.as('staff').get(`/api/areas/${area}/consents`)).json(),
    withdraw: (consent: string, who: Who = 'staff'): Promise<Answer> =>
      app.as(who).post(`/api/areas/${area}/consents/${consent}/withdrawal`),
    kept: async (paper = sheet, who: Who = 'staff'): Promise<KeptPaper | undefined> => {
      const { papers }: KeepingOfArea = (await app.as(who).get(`/api/areas/${area}/keeping`)).json();
      return papers.find((it) => it.paper === paper);
    },
    keep: (body: object, who: Who = 'director', paper = sheet): Promise<Answer> =>
      app.as(who).post(`/api/areas/${area}/worksheets/${paper}/keeping`, body),
    noted: async (what: string): Promise<number> =>
      (await app.storage.journal.readAudit({ most: 1000 })).filter((it) => it.what === what).length,
  };
}

export const aConsent: NewConsent = {
  whom: 'A',
  what: '関係図と経過を、機関の人に見せる',
  to: ['partner'],
  export: false,
  how: 'spoken',
  on: '2026-11-20',
  papers: [],
};

export const consentOf = (answer: Answer): ConsentView => answer.json();

export const aMeeting = (...accounts: readonly string[]) => ({
  kind: 'support-meeting',
  municipality: 'つばめ野市',
  meeting: '支援会議',
  members: [{ label: '区役所 高齢支援課' }, ...accounts.map((account) => ({ label: 'ケアプラザ', account }))],
});

export const errorIn = (answer: Answer): [number, string, readonly { path: string; fault: string }[]] => {
  const { error } = answer.json() as { error: { id: string; fields?: { path: string; fault: string }[] } };
  return [answer.statusCode, error.id, error.fields ?? []];
};
