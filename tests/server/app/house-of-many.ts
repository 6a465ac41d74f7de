import type { AssignedPerson, InvitedPerson } from '@yoriai/server/areas/catalogue';
import { noPeople, type PeopleFile, peoplePath } from '@yoriai/server/people/people-file';
import { hashOfToken } from '@yoriai/server/people/secret-token';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { Audience } from '@yoriai/shared/access/audience';
import type { AccountRole } from '@yoriai/shared/access/roles';
import type { Standing } from '@yoriai/shared/access/standing';
import { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { turns } from '../../support/collaboration/turns.ts';
import { type Asker, asker, type TestApp, type TestAppOptions, testApp } from './support.ts';

/** Everybody who may stand in some way to one area, and the role of the account. The rest follows from assignments. */
const everybody = {
  admin: 'admin',
  director: 'director',
  primary: 'staff',
  backup: 'staff',
  viewer: 'staff',
  colleague: 'staff',
  partner: 'partner',
  'partner-viewer': 'partner',
  /** Invited to the case sheet alone: to write, and to comment. */
  invited: 'partner',
  advisor: 'advisor',
  outsider: 'partner',
} as const satisfies Partial<Record<Standing, AccountRole>>;
export type Somebody = keyof typeof everybody;
export const somebodies = Object.keys(everybody) as readonly Somebody[];

const assigned: readonly AssignedPerson[] = [
  { account: 'p_primary', as: 'primary' },
  { account: 'p_backup', as: 'backup' },
  { account: 'p_viewer', as: 'viewer' },
  { account: 'p_partner', as: 'partner' },
  { account: 'p_partner-viewer', as: 'viewer' },
];

export const invited: readonly InvitedPerson[] = [
  { account: 'p_invited', as: 'write' },
  { account: 'p_advisor', as: 'comment' },
];

export interface HouseOfMany {
  readonly app: TestApp;
  readonly area: string;
  as(who: Somebody): Asker;
  /** Sets what the catalogue says of a paper. */
  open(
    paper: string,
    to: { readonly audience?: Audience; readonly invited?: readonly InvitedPerson[] },
  ): Promise<void>;
  /** Everything that a page of this person receives when it asks for these documents, as raw bytes. */
  receives(who: Somebody, documents: readonly string[]): Promise<Buffer>;
}

/** An organisation in which 職員 are at work in their areas only, with one area and everybody around it. */
export async function houseOfMany(options: TestAppOptions = {}): Promise<HouseOfMany> {
  const storage = memoryStorage();
  await storage.json.write(peoplePath, people(options.now?.() ?? options.clock?.now() ?? Date.now()));
  const app = await testApp({ ...options, storage });
  const as = (who: Somebody): Asker => asker(app, { cookie: `yoriai=token-of-${who}` });
  const made = await as('primary').post('/api/areas', { name: 'みなと地区', level: 'district' });
  const { id: area } = made.json() as { id: string };
  await app.catalogues.change(area, (it) => ({ ...it, people: [...assigned] }));
  return {
    app,
    area,
    as,
    async open(paper, { audience, invited }) {
      const next = <T extends { readonly id: string }>(entry: T): T =>
        entry.id === paper
          ? { ...entry, ...(audience && { audience }), ...(invited && { invited: [...invited] }) }
          : entry;
      await app.catalogues.change(area, (it) => ({
        ...it,
        boards: it.boards.map(next),
        worksheets: it.worksheets.map(next),
      }));
    },
    async receives(who, documents) {
      const wire = new HandCrankedWire();
      app.engine.accept(wire, { url: '/collaboration', headers: {} }, personOf(who));
      const page = new TestPage(wire);
      const opened = documents.map((document) => page.open(document));
      while (wire.crank() || !opened.every(({ synced, denied }) => synced || denied !== undefined))
        await turns();
      return Buffer.concat(wire.delivered);
    },
  };
}

export const personOf = (who: Somebody) => ({
  sessionId: hashOfToken(`token-of-${who}`),
  accountId: `p_${who}`,
  name: `${who}の係`,
  role: everybody[who],
});

const yearMs = 365 * 24 * 60 * 60_000;

function people(now: number): PeopleFile {
  return {
    ...noPeople,
    revision: 1,
    organization: { name: '木ノ葉区社協', createdAt: now, everyArea: false },
    accounts: somebodies.map((who) => ({
      id: `p_${who}`,
      name: `${who}の係`,
      email: `${who}@example.jp`,
      role: everybody[who],
      password: 'none',
      createdAt: now,
    })),
    sessions: somebodies.map((who) => ({
      id: hashOfToken(`token-of-${who}`),
      accountId: `p_${who}`,
      createdAt: now,
      endsAt: now + yearMs,
    })),
  };
}
