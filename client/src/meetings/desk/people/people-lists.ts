import type { Participant } from '@yoriai/shared/meetings/desk';

export interface PersonHere extends Participant {
  readonly id: string;
}

export interface PeopleLists {
  /** In the lobby, who came first first. */
  readonly waiting: readonly PersonHere[];
  readonly here: readonly PersonHere[];
}

/** Who takes part by phone; those who left, or were shown out, are not among them. */
export function peopleLists(people: ReadonlyMap<string, Participant>): PeopleLists {
  const all = [...people]
    .map(([id, person]): PersonHere => ({ ...person, id }))
    .filter(({ leftAt }) => leftAt === undefined)
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));
  return { waiting: all.filter(({ waiting }) => waiting), here: all.filter(({ waiting }) => !waiting) };
}
