import type { NewInvitation } from '@yoriai/shared/people/invitation';
import { type Answer, type Asker, asker, type TestApp } from './support.ts';

export const password = 'あたらしい言葉です12';

export const cookieOf = (answer: Answer): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';

/** What the link of an invitation holds behind `#`. */
export async function invite(by: Asker, invitation: Partial<NewInvitation> = {}): Promise<string> {
  const answer = await by.post('/api/invitations', {
    name: '新しい係',
    role: 'staff',
    areas: [],
    ...invitation,
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return (answer.json() as { address: string }).address.split('#')[1] ?? '';
}

export const join = (app: TestApp, token: string, body: object = {}): Promise<Answer> =>
  app.as(null).post('/api/invitations/join', {
    token,
    name: '新しい係',
    email: 'atarashii@example.jp',
    password,
    ...body,
  });

export interface Joined extends Asker {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
}

let count = 0;

/** Somebody who was invited and has joined. */
export async function joined(
  app: TestApp,
  by: Asker,
  invitation: Partial<NewInvitation> = {},
): Promise<Joined> {
  count += 1;
  const email = `joined-${count}@example.jp`;
  const answer = await join(app, await invite(by, invitation), {
    email,
    name: invitation.name ?? '新しい係',
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  const cookie = cookieOf(answer);
  const { id } = (answer.json() as { account: { id: string } }).account;
  return { ...asker(app, { cookie }), id, email, cookie };
}

export const signIn = (app: TestApp, email: string, word = password): Promise<Answer> =>
  app.as(null).post('/api/session', { email, password: word });

export const errorOf = (answer: Answer): string | undefined =>
  (answer.json() as { error?: { id: string } }).error?.id;
