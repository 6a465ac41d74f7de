import type { KeptJson } from '../keeping/kept-json.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { type Invitation, noPeople, type PeopleFile, peoplePath, readPeopleFile } from './people-file.ts';

/** What is known of people, in memory and in its file. All that changes it goes through here. */
export interface PeopleState {
  /** As it is at this moment. */
  readonly file: PeopleFile;
  /**
   * Writes the next state, then lets it count; two changes at once follow one another. Whether a change may be made is
   * therefore decided in `next`: what was true when it was asked for may be so no longer.
   *
   * @param noted puts the change on record, after it was decided and before it is kept
   * @throws YoriaiError storage-unavailable, and what `next` throws; nothing has changed then
   */
  change(next: (file: PeopleFile) => Partial<PeopleFile>, noted?: () => Promise<unknown>): Promise<void>;
}

export async function openPeopleState(kept: KeptJson, now: () => number): Promise<PeopleState> {
  const turns = new OneAtATime();
  const state = {
    file: (await kept.read(peoplePath, readPeopleFile)) ?? noPeople,
    change: (
      next: (file: PeopleFile) => Partial<PeopleFile>,
      noted?: () => Promise<unknown>,
    ): Promise<void> =>
      turns.run(peoplePath, async () => {
        const current = withoutWhatIsLongOver(state.file, now());
        const changed = { ...current, ...next(current), revision: current.revision + 1 };
        await noted?.();
        await kept.write(peoplePath, changed);
        state.file = changed;
      }),
  };
  return state;
}

/** How long an invitation stands in the list after it is over. */
const shownMs = 90 * 24 * 60 * 60_000;

const withoutWhatIsLongOver = (file: PeopleFile, now: number): PeopleFile => ({
  ...file,
  sessions: file.sessions.filter(({ endsAt }) => endsAt > now),
  invitations: file.invitations.filter(({ endsAt }: Invitation) => endsAt + shownMs > now),
});
