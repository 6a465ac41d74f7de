import { noTitle } from '@yoriai/shared/redaction/gone';
import type { KeptJson } from '../keeping/kept-json.ts';
import { newId } from '../keeping/new-id.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { hashOfToken, newToken } from '../people/secret-token.ts';
import {
  noPasses,
  type Pass,
  type PassesFile,
  type PassKind,
  passesPath,
  readPassesFile,
} from './passes-file.ts';

/** Who takes part in a meeting without an account (MTG-2). All is kept before an answer is given. */
export interface Passes {
  /** @returns the token, which is said once and goes into the cookie. */
  give(meeting: string, kind: PassKind, name: string, endsAt: number): Promise<{ pass: Pass; token: string }>;
  /** @returns undefined for a pass that is none, or over. */
  of(token: string): Pass | undefined;
  find(id: string): Pass | undefined;
  ofMeeting(meeting: string): readonly Pass[];
  /** Those of a meeting end then. */
  endAll(meeting: string, endsAt: number): Promise<void>;
  end(id: string): Promise<void>;
  /** When each ends by the clock: whoever is in by it is out then. */
  ends(): readonly { readonly account: string; readonly when: number }[];
  /** What everybody called themselves at the door of a meeting, by pass; also of passes that are over. */
  names(meeting: string): ReadonlyMap<string, string>;
  /** Takes names and whole passes away (ACC-8). Written only when something of that kind is there. */
  unname(what: (pass: Pass) => 'ends' | 'unnamed' | 'stays'): Promise<void>;
}

export async function openPasses(kept: KeptJson, now: () => number): Promise<Passes> {
  let file = (await kept.read(passesPath, readPassesFile)) ?? noPasses;
  const turns = new OneAtATime();
  const isOn = ({ endsAt }: Pass): boolean => endsAt > now();

  const change = (next: (passes: readonly Pass[]) => readonly Pass[]): Promise<void> =>
    turns.run(passesPath, async () => {
      const changed: PassesFile = {
        ...file,
        revision: file.revision + 1,
        passes: [...next(file.passes.filter(isOn))],
      };
      await kept.write(passesPath, changed);
      file = changed;
    });

  return {
    async give(meeting, kind, name, endsAt) {
      const token = newToken();
      const pass: Pass = {
        id: newId('g_'),
        token: hashOfToken(token),
        meeting,
        kind,
        name,
        createdAt: now(),
        endsAt,
      };
      await change((passes) => [...passes, pass]);
      return { pass, token };
    },
    of(token) {
      const hash = hashOfToken(token);
      return file.passes.find((it) => it.token === hash && isOn(it));
    },
    find: (id) => file.passes.find((it) => it.id === id && isOn(it)),
    ofMeeting: (meeting) => file.passes.filter((it) => it.meeting === meeting && isOn(it)),
    endAll: (meeting, endsAt) =>
      change((passes) => passes.map((it) => (it.meeting === meeting ? { ...it, endsAt } : it))),
    ends: () => file.passes.map(({ id, endsAt }) => ({ account: id, when: endsAt })),
    end: (id) => change((passes) => passes.filter((it) => it.id !== id)),
    names: (meeting) =>
      new Map(
        file.passes
          .filter((it) => it.meeting === meeting && it.kind === 'phone')
          .map(({ id, name }) => [id, name]),
      ),
    async unname(what) {
      const isDone = (pass: Pass): boolean =>
        what(pass) === 'stays' || (what(pass) === 'unnamed' && pass.name === noTitle);
      if (file.passes.every(isDone)) return;
      await change((passes) =>
        passes
          .filter((pass) => what(pass) !== 'ends')
          .map((pass) => (what(pass) === 'unnamed' ? { ...pass, name: noTitle } : pass)),
      );
    },
  };
}
