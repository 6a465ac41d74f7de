import { openQueryClient } from '@yoriai/client/app/query-client';
import { permissionsOf } from '@yoriai/shared/access/policy';
import { type ErrorId, YoriaiError } from '@yoriai/shared/errors';
import type { SessionView } from '@yoriai/shared/people/account';
import { describe, expect, it } from 'vitest';

const session: SessionView = {
  organization: 'みどり市社会福祉協議会',
  account: { id: 'p_1', name: '野原 さくら', email: 'sakura@example.test', role: 'admin' },
  may: permissionsOf('admin'),
  contacts: [],
};

/** The page's own knowledge after the server has answered some question like this. */
async function after(failure: ErrorId) {
  const client = openQueryClient();
  client.setQueryData(['session'], session);
  const queryFn = () => Promise.reject(new YoriaiError(failure));
  await client.fetchQuery({ queryKey: ['accounts'], queryFn }).catch(() => undefined);
  const state = client.getQueryState<SessionView>(['session']);
  client.clear();
  return state;
}

describe('what the page believes it may do', () => {
  it('[ACC-4] is asked for again when a role was lowered while the page was open', async () => {
    expect((await after('not-allowed'))?.isInvalidated).toBe(true);
  });

  it('[ACC-1] is nothing once the session ended', async () => {
    const state = await after('not-signed-in');
    expect(state?.data?.account).toBeNull();
    expect(state?.data?.may).toEqual([]);
  });

  it('stays where something else went wrong', async () => {
    const state = await after('not-found');
    expect(state?.isInvalidated).toBe(false);
    expect(state?.data).toEqual(session);
  });
});
