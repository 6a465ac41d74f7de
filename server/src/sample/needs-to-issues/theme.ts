import type { SampleCard, SampleLink } from '../sample-board.ts';

/** A theme of the sample's 困りごと→課題: what was said, what it has in common, what is to be done about it. */
export interface Theme {
  /** Key and title of the 表札, in the people's own words. */
  readonly group: readonly [key: string, title: string];
  /** Each with where it was heard. */
  readonly voices: readonly (readonly [key: string, text: string, heard: string, daysAgo: number])[];
  readonly problems: readonly {
    readonly key: string;
    readonly text: string;
    readonly wish: string;
    readonly side: string;
    /** @default at the second meeting */
    readonly daysAgo?: number;
    readonly outOf: readonly string[];
  }[];
  readonly issues: readonly {
    readonly key: string;
    readonly text: string;
    readonly who: string;
    readonly withWhom: string;
    readonly response: string;
    readonly approach: string;
    readonly outOf: readonly string[];
  }[];
}

/** The 問題 were found at the second meeting, the 課題 at the one after it. */
const days = { problem: 27, issue: 22 } as const;

export const cardsOf = ({ group: [group], voices, problems, issues }: Theme): readonly SampleCard[] => [
  ...voices.map(([key, text, heard, daysAgo]) => ({
    key,
    kind: 'voice',
    text,
    group,
    fields: { heard },
    by: '会場',
    daysAgo,
  })),
  ...problems.map(({ key, text, wish, side, daysAgo = days.problem }) => ({
    key,
    kind: 'problem',
    text,
    group,
    fields: { wish, side },
    by: '会場',
    daysAgo,
  })),
  ...issues.map(({ key, text, outOf: _, ...fields }) => ({
    key,
    kind: 'issue',
    text,
    group,
    fields,
    by: '会場',
    daysAgo: days.issue,
  })),
];

export const linksOf = ({ problems, issues }: Theme): readonly SampleLink[] =>
  [...problems, ...issues].flatMap(({ key, outOf }) =>
    outOf.map((from) => ({ from, to: key, kind: 'grew-into' })),
  );
